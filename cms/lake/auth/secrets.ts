import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 256 random bits, fit for an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** How tokens and links are kept: a thief of the database cannot use them. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** Compares in constant time, whatever the lengths. */
export function sameSecret(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(a)), Buffer.from(hashOf(b)))
}
