import type { IncomingMessage } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { forbidden, gatewayError, unauthorized } from '../errors.ts'
import { readForm, readJson } from '../http/body.ts'
import { type Call, type Route, signedIn } from '../http/call.ts'
import { json, type Reply, seeOther } from '../http/reply.ts'
import type { LakeLog, SignInMail } from '../options.ts'
import { returnAddress } from './returnAddress.ts'
import type { Sessions } from './sessions.ts'
import type { SignInLimits } from './signInLimits.ts'
import type { SignInPages } from './signInPages.ts'
import type { Users } from './users.ts'

export interface SignInParts {
  readonly users: Users
  readonly sessions: Sessions
  readonly limits: SignInLimits
  readonly pages: SignInPages
  /** Known once the lake listens. */
  readonly publicUrl: () => string
  readonly allowedOrigins: readonly string[]
  readonly sendSignInLink: (mail: SignInMail) => Promise<void>
  readonly log: LakeLog
}

/** Long enough for the answer to be on its way. */
const AFTER_ANSWER_MILLISECONDS = 50
/** Whom a link leads to that was made for an address nobody has; it is never sent, and opens nothing. */
const NOBODY = ''

const email = z.email().max(254)
const linkRequest = z.object({ email, origin: z.string().optional() })

/** Signing in by a link in the mail: ask, open, confirm, and hand the Studio its token. */
export function signInRoutes(parts: SignInParts): readonly Route[] {
  const { sessions, pages, allowedOrigins } = parts
  return [
    {
      method: 'GET',
      pattern: /^\/login$/,
      handle({ url }) {
        const origin = returnAddress(url.searchParams.get('origin'), allowedOrigins)
        return origin ? pages.askForEmail(origin.href) : pages.notAllowed()
      },
    },
    { method: 'POST', pattern: /^\/login$/, handle: (call) => requestLink(parts, call) },
    {
      method: 'GET',
      pattern: /^\/login\/open$/,
      handle: ({ url }) => pages.confirm(url.searchParams.get('link') ?? ''),
    },
    {
      method: 'POST',
      pattern: /^\/login\/open$/,
      async handle({ request }) {
        const redeemed = sessions.redeemLink((await readOwnForm(request)).get('link') ?? '')
        const origin = redeemed && returnAddress(redeemed.origin, allowedOrigins)
        if (!redeemed || !origin) return pages.linkSpent()
        origin.hash = `sid=${redeemed.code}`
        return seeOther(origin.href)
      },
    },
    {
      method: 'GET',
      pattern: /^\/auth\/fetch$/,
      handle({ url }) {
        const token = sessions.redeemCode(url.searchParams.get('sid') ?? '')
        if (!token) throw unauthorized()
        return json({ token, label: 'Etalase Malang' })
      },
    },
    {
      method: 'POST',
      pattern: /^\/auth\/logout$/,
      handle({ request }) {
        sessions.end(request.headers.authorization)
        return json({ ok: true })
      },
    },
    { method: 'POST', pattern: /^\/lake\/sign-in-links$/, handle: (call) => createLink(parts, call) },
  ]
}

/** Nobody is to be signed in by another site's page, least of all as somebody else. @throws LakeError 403, 413 */
function readOwnForm(request: IncomingMessage): Promise<URLSearchParams> {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    throw forbidden('Forms of other sites are not accepted')
  return readForm(request)
}

/** The same work and the same answer for every address: neither is to tell who is registered. */
async function requestLink(parts: SignInParts, { request, clientAddress }: Call): Promise<Reply> {
  const { users, limits, pages, allowedOrigins } = parts
  const form = await readOwnForm(request)
  const origin = returnAddress(form.get('origin'), allowedOrigins)
  if (!origin) return pages.notAllowed()
  if (!(await limits.allowsClient(clientAddress))) return pages.tooMany()
  const address = email.safeParse((form.get('email') ?? '').trim())
  if (!address.success)
    return pages.askForEmail(origin.href, 'Tulis alamat surel yang lengkap, misalnya nama@usaha.example.')
  if (!(await limits.allowsMailbox(address.data))) return pages.linkSent()
  const user = users.byEmail(address.data)
  const url = linkFor(parts, user?.id ?? NOBODY, origin)
  if (user?.email) send(parts, { email: user.email, name: user.name, url })
  return pages.linkSent()
}

/** After the answer: how long a mail takes would tell that the address exists. */
function send({ sendSignInLink, log }: SignInParts, mail: SignInMail): void {
  const sent = setTimeout(AFTER_ANSWER_MILLISECONDS).then(() => sendSignInLink(mail))
  sent.catch((failure: unknown) => log.error({ err: failure }, 'A sign-in mail could not be sent'))
}

function linkFor({ sessions, publicUrl }: SignInParts, userId: string, origin: URL): string {
  const url = new URL('/login/open', publicUrl())
  url.searchParams.set('link', sessions.createLink(userId, origin.href))
  return url.href
}

/** For whoever sets the installation up, before any mail works. */
async function createLink(parts: SignInParts, call: Call): Promise<Reply> {
  const access = signedIn(call)
  if (!access.role.administers) throw forbidden('Only an administrator may make sign-in links')
  const parsed = linkRequest.safeParse(await readJson(call.request))
  if (!parsed.success) throw gatewayError(400, 'The body must be {"email": "..."}')
  const user = parts.users.byEmail(parsed.data.email)
  if (!user) throw gatewayError(404, 'No user has this e-mail address')
  const [first] = parts.allowedOrigins
  const given = parsed.data.origin ?? (first && `${first}/studio`)
  const origin = returnAddress(given ?? null, parts.allowedOrigins)
  if (!origin) throw gatewayError(400, 'The origin is not one of the allowed origins')
  return json({ url: linkFor(parts, user.id, origin) })
}
