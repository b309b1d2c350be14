import { createHmac } from 'node:crypto'

/**
 * Uids of the two keys every server has: one may only search, one may do everything but manage keys. Meilisearch
 * draws them at random; here they are fixed, so that a configuration can be written before the server has ever run.
 */
export const DEFAULT_SEARCH_KEY_UID = '5e9b6f1a-7c0d-4b7e-9a54-2f3c8d1e6a01'
export const DEFAULT_ADMIN_KEY_UID = 'a1c4d2e8-3f6b-4d59-8e17-6b0f9c2d7a02'

/** The value of an API key: HMAC-SHA-256 of its uid with the master key, in hexadecimal, as Meilisearch derives it. */
export function keyFor(masterKey: string, uid: string): string {
  return createHmac('sha256', masterKey).update(uid.toLowerCase()).digest('hex')
}
