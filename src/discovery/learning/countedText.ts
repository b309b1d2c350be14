import { plainWordsOf } from '../foldText.ts'

const LONGEST = 60
/** Telephone, identity and account numbers; prices in words and grams are shorter. */
const MOST_DIGITS = 5
const ADDRESS = /@|:\/\/|\bwww\.|\p{L}\.(?:com|net|org|id|co|my|sg|nz|ae|sa)\b/iu

/**
 * The text that a search is counted under: its words as the index compares them, so that ways of writing the same meet.
 * Undefined for what must not be kept, since it may name or reach a person: long texts, many digits, addresses of the net.
 */
export function countedText(typed: string): string | undefined {
  if (typed.length > LONGEST || ADDRESS.test(typed)) return undefined
  if ((typed.match(/\p{Nd}/gu) ?? []).length > MOST_DIGITS) return undefined
  return plainWordsOf(typed).join(' ') || undefined
}
