import type { DatabaseSync } from 'node:sqlite'
import type { Access } from '../auth/access.ts'
import { RAW } from './perspective.ts'
import { type DatasetName, runQuery } from './runQuery.ts'

/** Files are left out: two strangers may have uploaded the same one. */
const OWNERS_BESIDE_ME = '*[identity() in owners && !string::startsWith(_type, "sanity.")].owners[]'

/** Users who stand among the `owners` of a document beside the one who asks, and she herself. */
export type CompanionsOf = (access: Access) => ReadonlySet<string>

export function createCompanions(sql: DatabaseSync, sanity: DatasetName): CompanionsOf {
  return (access) => {
    const found = runQuery(sql, sanity, { query: OWNERS_BESIDE_ME, params: {}, perspective: RAW, access })
    const others = Array.isArray(found) ? found.filter((owner) => typeof owner === 'string') : []
    return new Set([access.principal.id, ...others])
  }
}
