import { attributeOf } from '../memory/place.ts'

/** Where a phrase begins, as pairs (document ordinal, place), ascending. */
export class Occurrences {
  readonly pairs: Uint32Array

  constructor(pairs: Uint32Array) {
    this.pairs = pairs
  }

  /** Whether there are none. */
  get none(): boolean {
    return this.pairs.length === 0
  }

  /** Calls `visit` for each document with an occurrence in a searched attribute (by rank, 1 where is looked). */
  eachDocument(searched: Uint8Array, visit: (document: number) => void): void {
    for (let i = 0; i < this.pairs.length; i += 2) {
      if (searched[attributeOf(this.pairs[i + 1] ?? 0)] === 1) visit(this.pairs[i] ?? 0)
    }
  }

  /** Where the phrase begins in a document. */
  placesIn(document: number): Uint32Array {
    const from = this.#lowerBound(document)
    let to = from
    while (this.pairs[to] === document) to += 2
    return this.pairs.subarray(from, to).filter((_, i) => i % 2 === 1)
  }

  /** Index of the first pair that is not of an earlier document. */
  #lowerBound(document: number): number {
    let low = 0
    let high = this.pairs.length >>> 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.pairs[middle * 2] ?? 0) < document) low = middle + 1
      else high = middle
    }
    return low * 2
  }
}
