import { createHmac } from 'node:crypto'

/**
 * Uids of the two keys every server has: one may only search, one may do everything but manage keys. Meilisearch
 * draws them at random; here they are fixed, so that a configuration can be written before the server has ever run.
 */
export const DEFAULT_KEY_UIDS = {
  search: '5e9b6f1a-7c0d-4b7e-9a54-2f3c8d1e6a01',
  admin: 'a1c4d2e8-3f6b-4d59-8e17-6b0f9c2d7a02',
} as const

/**
 * The value of an API key, by its uid or as one of the default keys: HMAC-SHA-256 of the uid with the master key, in
 * hexadecimal, as Meilisearch derives it.
 */
export function keyFor(masterKey: string, key: 'search' | 'admin' | (string & {})): string {
  const uid = key === 'search' || key === 'admin' ? DEFAULT_KEY_UIDS[key] : key.toLowerCase()
  return createHmac('sha256', masterKey).update(uid).digest('hex')
}
