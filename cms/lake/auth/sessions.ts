import type { DatabaseSync } from 'node:sqlite'
import { optionalTextOf, textOf } from '../storage/rows.ts'
import { type Access, accessOf } from './access.ts'
import { ADMIN, PREVIEW, type Principal, SITE } from './principal.ts'
import { previewRoleOf } from './roles.ts'
import { hashOf, newSecret, sameSecret } from './secrets.ts'
import type { Users } from './users.ts'

const MINUTE = 60_000
export const LINK_LIFETIME = 15 * MINUTE
/** Between the sign-in page's answer and the Studio's next request. */
const CODE_LIFETIME = 2 * MINUTE
export const SESSION_LIFETIME = 30 * 24 * 60 * MINUTE

/** The three steps of signing in, each a secret that works once (the last for 30 days); only hashes are kept. */
export interface Sessions {
  /**
   * What the bearer of an `Authorization` header may do; undefined when the header says nothing true.
   * @param reader the user for whom the preview token reads; of everybody else it is not taken
   */
  accessFor(authorization: string | undefined, reader?: string): Access | undefined
  /** @param origin where the Studio is, to return to */
  createLink(userId: string, origin: string): string
  /** Uses a link up. @returns the code for the Studio and where to bring it */
  redeemLink(link: string): { readonly code: string; readonly origin: string } | undefined
  /** Uses a code up. @returns a session token */
  redeemCode(code: string): string | undefined
  end(authorization: string | undefined): void
}

export interface SessionParts {
  readonly sql: DatabaseSync
  readonly users: Users
  readonly adminToken: string
  readonly siteToken: string
  readonly previewToken: string | undefined
}

export function createSessions({ sql, users, adminToken, siteToken, previewToken }: SessionParts): Sessions {
  const insertLink = sql.prepare('INSERT INTO sign_in_links (hash, user, origin, expires) VALUES (?, ?, ?, ?)')
  const takeLink = sql.prepare('DELETE FROM sign_in_links WHERE hash = ? AND expires > ? RETURNING user, origin')
  const insertCode = sql.prepare('INSERT INTO sign_in_codes (hash, user, expires) VALUES (?, ?, ?)')
  const takeCode = sql.prepare('DELETE FROM sign_in_codes WHERE hash = ? AND expires > ? RETURNING user')
  const insertSession = sql.prepare('INSERT INTO sessions (hash, user, expires) VALUES (?, ?, ?)')
  const selectSession = sql.prepare('SELECT user FROM sessions WHERE hash = ? AND expires > ?')
  const dropSession = sql.prepare('DELETE FROM sessions WHERE hash = ?')
  const dropExpired = ['sign_in_links', 'sign_in_codes', 'sessions'].map((table) =>
    sql.prepare(`DELETE FROM ${table} WHERE expires <= ?`),
  )

  const principalFor = (token: string): Principal | undefined => {
    if (sameSecret(token, adminToken)) return ADMIN
    if (sameSecret(token, siteToken)) return SITE
    if (previewToken && sameSecret(token, previewToken)) return PREVIEW
    const row = selectSession.get(hashOf(token), Date.now())
    return row && users.byId(textOf(row, 'user'))
  }

  return {
    accessFor(authorization, reader) {
      const token = bearer(authorization)
      const principal = token ? principalFor(token) : undefined
      if (principal !== PREVIEW || reader === undefined) return principal && accessOf(principal)
      const user = users.byId(reader)
      return user && accessOf(user, previewRoleOf(user.role))
    },
    createLink(userId, origin) {
      for (const drop of dropExpired) drop.run(Date.now())
      const link = newSecret()
      insertLink.run(hashOf(link), userId, origin, Date.now() + LINK_LIFETIME)
      return link
    },
    redeemLink(link) {
      const row = takeLink.get(hashOf(link), Date.now())
      const user = row && optionalTextOf(row, 'user')
      if (!row || !user) return undefined
      const code = newSecret()
      insertCode.run(hashOf(code), user, Date.now() + CODE_LIFETIME)
      return { code, origin: textOf(row, 'origin') }
    },
    redeemCode(code) {
      const row = takeCode.get(hashOf(code), Date.now())
      if (!row) return undefined
      const token = `sk${newSecret()}`
      insertSession.run(hashOf(token), textOf(row, 'user'), Date.now() + SESSION_LIFETIME)
      return token
    },
    end(authorization) {
      const token = bearer(authorization)
      if (token) dropSession.run(hashOf(token))
    },
  }
}

const bearer = (authorization: string | undefined): string | undefined =>
  /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1]
