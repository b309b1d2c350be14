import { Meilisearch } from 'meilisearch'
import type { Config } from '#platform/config.ts'

const TIMEOUT_MS = 10_000

/** The official client with the key that may only search, for pages, or the one that may write indexes, for the indexer alone. */
export function createSearchClient({ search }: Pick<Config, 'search'>, right: 'search' | 'write'): Meilisearch {
  return new Meilisearch({
    host: search.host,
    apiKey: right === 'write' ? search.adminKey : search.key,
    timeout: TIMEOUT_MS,
  })
}
