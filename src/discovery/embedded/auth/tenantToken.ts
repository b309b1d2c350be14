import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { Json } from '../json.ts'

/** What a tenant token allows: indexes by pattern, the most restrictive first, each with a filter that searches must meet. */
export interface TenantClaims {
  readonly apiKeyUid: string
  readonly rules: readonly { readonly pattern: string; readonly filter: Json | undefined }[]
}

const header = z.object({ alg: z.enum(['HS256', 'HS384', 'HS512']), typ: z.literal('JWT').optional() })
const claims = z.object({
  apiKeyUid: z.string(),
  exp: z.number().optional(),
  searchRules: z.union([
    z.array(z.string()),
    z.record(z.string(), z.object({ filter: z.json().optional() }).nullable()),
  ]),
})
const HASHES = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' } as const

/** Reads a JSON Web Token signed with the value of the API key that it names; undefined when it is not valid. */
export function readTenantToken(token: string, keyOf: (uid: string) => string | undefined): TenantClaims | undefined {
  const [head, body, signature, ...more] = token.split('.')
  if (head === undefined || body === undefined || signature === undefined || more.length > 0) return undefined
  const parsedHead = header.safeParse(decoded(head))
  const parsed = claims.safeParse(decoded(body))
  if (!parsedHead.success || !parsed.success) return undefined
  const { apiKeyUid, exp, searchRules } = parsed.data
  const key = keyOf(apiKeyUid)
  if (key === undefined || (exp !== undefined && exp * 1000 <= Date.now())) return undefined
  const expected = createHmac(HASHES[parsedHead.data.alg], key).update(`${head}.${body}`).digest()
  const given = Buffer.from(signature, 'base64url')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  const rules = Array.isArray(searchRules)
    ? searchRules.map((pattern) => ({ pattern, filter: undefined }))
    : Object.entries(searchRules).map(([pattern, rule]) => ({ pattern, filter: rule?.filter }))
  return { apiKeyUid, rules: rules.sort((a, b) => precision(b.pattern) - precision(a.pattern)) }
}

/** A whole name is more precise than any pattern, a long pattern more than a short one. */
function precision(pattern: string): number {
  return pattern.endsWith('*') ? pattern.length : Number.MAX_SAFE_INTEGER
}

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
