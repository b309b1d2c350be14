import { randomInt } from 'node:crypto'

/** Digits and capitals without those taken for another one when read aloud or copied by hand (0 O 1 I L U V). */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTWXYZ'

/** A new number to call an inquiry by: `MLG-2026-7KQ2XN`. */
export function newReference(now: Date): string {
  const letters = Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)])
  return `MLG-${now.getUTCFullYear()}-${letters.join('')}`
}
