import { lowerBound, type Occurrences, occursAt } from '../memory/postings.ts'
import type { TextIndex } from '../memory/textIndex.ts'

const NOWHERE: Occurrences = { pairs: new Uint32Array(0), size: 0 }

/**
 * Where the terms stand side by side in this order: the pairs name the place of the first one.
 * An `undefined` term (a stop word) matches any word.
 */
export function phraseOccurrences(terms: readonly (string | undefined)[], text: TextIndex): Occurrences {
  const parts: { offset: number; occurrences: Occurrences }[] = []
  for (const [offset, term] of terms.entries()) {
    if (term === undefined) continue
    const occurrences = text.occurrencesOf(term)
    if (!occurrences || occurrences.size === 0) return NOWHERE
    parts.push({ offset, occurrences })
  }
  const rarest = parts.reduce(
    (a, b) => (b.occurrences.size < a.occurrences.size ? b : a),
    parts[0] ?? { offset: 0, occurrences: NOWHERE },
  )
  const others = parts.filter((part) => part !== rarest)
  const found: number[] = []
  const { pairs, size } = rarest.occurrences
  for (let i = 0; i < size; i += 2) {
    const document = pairs[i] ?? 0
    const start = (pairs[i + 1] ?? 0) - rarest.offset
    if (start < 0) continue
    if (others.every(({ offset, occurrences }) => occursAt(occurrences, document, start + offset)))
      found.push(document, start)
  }
  return { pairs: Uint32Array.from(found), size: found.length }
}

/** Number of documents in which `right` follows `left` at once. */
export function neighbourCount(left: string, right: string, text: TextIndex): number {
  const { pairs, size } = phraseOccurrences([left, right], text)
  let count = 0
  for (let i = 0; i < size; i += 2) if (i === 0 || pairs[i] !== pairs[i - 2]) count++
  return count
}

/** Whether a document has the word at all, in an attribute that `allowed` accepts (by rank). */
export function occursIn(occurrences: Occurrences, document: number, allowed: (place: number) => boolean): boolean {
  for (
    let i = lowerBound(occurrences, document, 0);
    i < occurrences.size && occurrences.pairs[i] === document;
    i += 2
  ) {
    if (allowed(occurrences.pairs[i + 1] ?? 0)) return true
  }
  return false
}
