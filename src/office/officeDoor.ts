import { createHash } from 'node:crypto'
import { type CmsUser, readCmsUser } from '#catalogue/cmsUser.ts'
import { isOffice } from '#cms/schema/roles.ts'
import type { Config } from '#platform/config.ts'
import { createNetworkLimit } from '#platform/http/networkLimit.ts'
import { isOwnOrigin } from '#platform/http/requestGuard.ts'

/** How long the CMS's word about a token holds: so long may somebody go on whose session was ended. */
const TRUSTED_MS = 60_000
const MOST_TRUSTED = 1000
/** Tokens a minute that one network may have looked up in the CMS. */
const LOOK_UPS = { points: 30, duration: 60 }
/** RFC 6750, 2.1: nothing else may stand in the header, nor be sent on in one. */
const BEARER = /^Bearer ([\w.~+/-]{1,512}=*)$/i

export type Admission =
  | { readonly kind: 'admitted'; readonly userId: string }
  /** 401: not signed in. 403: signed in, but not of the office; or a page of another site asks. 429: too many tries. */
  | { readonly kind: 'refused'; readonly status: 401 | 403 | 429 }

/** Lets the office's people, signed in to the Studio, ask the site for what only it holds. */
export interface OfficeDoor {
  /** @throws CatalogueUnavailable when the CMS does not answer */
  admit(request: Pick<Request, 'headers'>, clientAddress: string): Promise<Admission>
}

const refused = (status: 401 | 403 | 429): Admission => ({ kind: 'refused', status })

/**
 * The Studio's own token opens it, and the CMS says whose it is: there is no second account, and who is of the office is
 * decided in one place. The token stays in memory only as its hash.
 */
export function createOfficeDoor(config: Config, now: () => number = Date.now): OfficeDoor {
  const trusted = new Map<string, { readonly user: CmsUser; readonly until: number }>()
  const lookUps = createNetworkLimit(LOOK_UPS)

  async function userOf(token: string, clientAddress: string): Promise<CmsUser | 'tooMany' | undefined> {
    const key = createHash('sha256').update(token).digest('base64')
    const known = trusted.get(key)
    if (known && known.until > now()) return known.user
    trusted.delete(key)
    if (!(await lookUps.takes(clientAddress))) return 'tooMany'
    const user = await readCmsUser(config, token)
    if (!user) return undefined
    trusted.set(key, { user, until: now() + TRUSTED_MS })
    const [oldest] = trusted.keys()
    if (trusted.size > MOST_TRUSTED && oldest !== undefined) trusted.delete(oldest)
    return user
  }

  return {
    async admit({ headers }, clientAddress) {
      const origin = headers.get('origin')
      if (origin !== null && !isOwnOrigin(origin, config)) return refused(403)
      const token = BEARER.exec(headers.get('authorization') ?? '')?.[1]
      if (token === undefined) return refused(401)
      const user = await userOf(token, clientAddress)
      if (user === 'tooMany') return refused(429)
      if (!user) return refused(401)
      return isOffice(user) ? { kind: 'admitted', userId: user.id } : refused(403)
    },
  }
}
