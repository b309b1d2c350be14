import type { AnalysedText } from './analysedText.ts'
import { grown } from './grown.ts'

/** Where a word stands: which searchable attribute (by its rank) and which position in it, as one sortable number. */
export function placeOf(attribute: number, position: number): number {
  return attribute * 0x10000 + Math.min(position, 0xffff)
}
export function attributeOf(place: number): number {
  return place >>> 16
}
export function positionOf(place: number): number {
  return place & 0xffff
}

/** Occurrences as pairs (document ordinal, place), ascending; `size` counts numbers, so twice the pairs. */
export interface Occurrences {
  readonly pairs: Uint32Array
  readonly size: number
}

/** The occurrences of one word, which can be exchanged one document at a time. */
export class Postings implements Occurrences {
  pairs: Uint32Array
  size: number

  /** @param pairs occurrences there are already; the array is kept */
  constructor(pairs = new Uint32Array(0)) {
    this.pairs = pairs
    this.size = pairs.length
  }

  /** Sets a document's places, those of a word between two indexes of a text, instead of those it had; none removes it. */
  set(document: number, text: AnalysedText, first: number, end: number): void {
    const from = lowerBound(this, document, 0)
    let to = from
    while (to < this.size && this.pairs[to] === document) to += 2
    const until = from + (end - first) * 2
    if (until !== to) this.#move(to, until)
    let at = from
    for (let i = first; i < end; i++) {
      this.pairs[at++] = document
      this.pairs[at++] = text.placeAt(i)
    }
  }

  #move(from: number, to: number): void {
    const size = this.size + to - from
    if (size > this.pairs.length) this.pairs = grown(this.pairs, size)
    this.pairs.copyWithin(to, from, this.size)
    this.size = size
  }
}

/** Index of the first pair that is not before (document, place). */
export function lowerBound({ pairs, size }: Occurrences, document: number, place: number): number {
  if (size > 0 && (pairs[size - 2] ?? 0) < document) return size
  let low = 0
  let high = size >>> 1
  while (low < high) {
    const middle = (low + high) >>> 1
    const at = pairs[middle * 2] ?? 0
    if (at < document || (at === document && (pairs[middle * 2 + 1] ?? 0) < place)) low = middle + 1
    else high = middle
  }
  return low * 2
}

/** Walks through the occurrences of a word, document by document in ascending order. */
export class OccurrenceCursor {
  readonly #pairs: Uint32Array
  readonly #size: number
  #at = 0

  constructor({ pairs, size }: Occurrences) {
    this.#pairs = pairs
    this.#size = size
  }

  /** Index of the first pair that is not of an earlier document; none before the last one sought. */
  seek(document: number): number {
    if (this.#at >= this.#size || (this.#pairs[this.#at] ?? 0) >= document) return this.#at
    let step = 2
    let low = this.#at
    while (low + step < this.#size && (this.#pairs[low + step] ?? 0) < document) {
      low += step
      step *= 2
    }
    let high = Math.min(low + step, this.#size)
    while (low < high) {
      const middle = low + (((high - low) >>> 2) << 1)
      if ((this.#pairs[middle] ?? 0) < document) low = middle + 2
      else high = middle
    }
    this.#at = low
    return low
  }

  /** Whether the pair at an index is of this document. */
  isAt(index: number, document: number): boolean {
    return index < this.#size && this.#pairs[index] === document
  }

  placeAt(index: number): number {
    return this.#pairs[index + 1] ?? 0
  }

  /** Whether the word stands at exactly this place of the document. */
  has(document: number, place: number): boolean {
    for (let at = this.seek(document); this.isAt(at, document); at += 2) if (this.placeAt(at) === place) return true
    return false
  }
}

/** Whether the word stands at exactly this place of the document. */
export function occursAt(occurrences: Occurrences, document: number, place: number): boolean {
  const at = lowerBound(occurrences, document, place)
  return at < occurrences.size && occurrences.pairs[at] === document && occurrences.pairs[at + 1] === place
}
