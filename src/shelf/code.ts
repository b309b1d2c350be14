import { randomInt } from 'node:crypto'

/** No letter that is taken for a figure or another letter when read aloud or typed, and no vowel, so no word. */
export const CODE_ALPHABET = '23456789bcdfghjkmnpqrstvwxz'
const LENGTH = 6

/** A code for a short link: one of 387 million, so that nobody comes upon one by trying. */
export function newCode(): string {
  return Array.from({ length: LENGTH }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join('')
}

/** A code as it was typed or scanned; undefined when it cannot be one. */
export function readCode(typed: string): string | undefined {
  const code = typed.toLowerCase()
  return code.length === LENGTH && [...code].every((letter) => CODE_ALPHABET.includes(letter)) ? code : undefined
}
