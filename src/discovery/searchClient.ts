import { Meilisearch } from 'meilisearch'

const TIMEOUT_MS = 10_000

/** The official client. What it may do is the key's: the site's may only search, the indexer's alone may write. */
export function createSearchClient(host: string, key: string): Meilisearch {
  return new Meilisearch({ host, apiKey: key, timeout: TIMEOUT_MS })
}
