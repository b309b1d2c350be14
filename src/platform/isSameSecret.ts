import { timingSafeEqual } from 'node:crypto'

/** Whether what was shown is the secret; how long that takes tells nothing of where they differ. */
export function isSameSecret(shown: Uint8Array, secret: Uint8Array): boolean {
  return shown.length === secret.length && timingSafeEqual(shown, secret)
}
