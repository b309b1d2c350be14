import type { IncomingMessage } from 'node:http'
import type { Config } from '../config.ts'

/** Bodies are forms and small JSON; pictures go to the CMS. */
const MAX_BODY_BYTES = 64 * 1024
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Machines post here, without an `Origin`; each such endpoint checks a signature. */
const MACHINE_PATH = /^\/api\/webhooks\//

export interface Refusal {
  readonly status: 400 | 403 | 405 | 411 | 413 | 421
  readonly reason: string
}

/** Why a request is refused before anything looks at it, or undefined. */
export function refusal(request: IncomingMessage, config: Config): Refusal | undefined {
  if (!config.site.hosts.has(request.headers.host?.toLowerCase() ?? ''))
    return { status: 421, reason: 'This server does not answer for that host.' }
  if (!isWellFormed(request.url ?? '', config.site.url)) return { status: 400, reason: 'The address is malformed.' }
  const method = request.method ?? 'GET'
  if (SAFE_METHODS.has(method)) return undefined
  if (method !== 'POST') return { status: 405, reason: 'This method is not used here.' }
  const length = request.headers['content-length']
  if (length === undefined) return { status: 411, reason: 'The length of the body must be given.' }
  if (!(Number(length) <= MAX_BODY_BYTES))
    return { status: 413, reason: 'That is more than this form takes. Please shorten the text.' }
  if (!comesFromOurPages(request, config)) return { status: 403, reason: 'This form must be sent from our own page.' }
  return undefined
}

/** Decodable, and a path of ours: `//elsewhere/` would be read as another host's address. */
function isWellFormed(url: string, site: URL): boolean {
  try {
    decodeURIComponent(url.split('?')[0] ?? '')
    return url.startsWith('/') && new URL(url, site).origin === site.origin && !url.startsWith('//')
  } catch {
    return false
  }
}

/** Cross-site request forgery: a post must name one of our own origins, or be a machine's. */
function comesFromOurPages(request: IncomingMessage, config: Config): boolean {
  const { origin } = request.headers
  if (origin !== undefined) return isOwnOrigin(origin, config)
  const fetchSite = request.headers['sec-fetch-site']
  if (fetchSite !== undefined) return fetchSite === 'same-origin'
  return MACHINE_PATH.test(request.url ?? '')
}

/** Whether a page under one of our own host names asks. */
export function isOwnOrigin(origin: string, { site }: Pick<Config, 'site'>): boolean {
  return [...site.hosts].some((host) => origin === `${site.url.protocol}//${host}`)
}
