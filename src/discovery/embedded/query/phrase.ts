import type { TextIndex } from '../memory/textIndex.ts'
import { Occurrences } from './occurrences.ts'

const NOWHERE = new Occurrences(new Uint32Array(0))

/**
 * Where the terms stand side by side in this order, by the place of the first one.
 * An `undefined` term (a stop word) matches any word.
 */
export function phraseOccurrences(terms: readonly (string | undefined)[], text: TextIndex): Occurrences {
  const words = terms.map((term) => (term === undefined ? undefined : text.dictionary.idOf(term)))
  if (terms.some((term, i) => term !== undefined && words[i] === undefined)) return NOWHERE
  const sets = words.flatMap((word) => (word === undefined ? [] : (text.documentsOf(word) ?? [])))
  const [rarest, ...others] = sets.toSorted((a, b) => a.size - b.size)
  const ranks = text.wordRanks.ofPhrase(words, new Uint8Array(text.attributes.highestRank + 1).fill(1))
  const found: number[] = []
  for (const document of rarest?.toArray() ?? []) {
    if (!others.every((set) => set.has(document))) continue
    for (const place of text.texts.placesOfPhrase(document, words, ranks)) found.push(document, place)
  }
  return new Occurrences(Uint32Array.from(found))
}

/** Number of documents in which `right` follows `left` at once. */
export function neighbourCount(left: string, right: string, text: TextIndex): number {
  const { pairs } = phraseOccurrences([left, right], text)
  let count = 0
  for (let i = 0; i < pairs.length; i += 2) if (i === 0 || pairs[i] !== pairs[i - 2]) count++
  return count
}
