import type { SnapshotReader } from '../snapshot/snapshotReader.ts'
import type { SnapshotWriter } from '../snapshot/snapshotWriter.ts'

/** The lowest and highest number each document has for an attribute, by ordinal; what sorting by numbers needs. */
export class NumberBounds {
  #lowest = new Float64Array(0)
  /** Empty as long as no document has several numbers: the lowest is the highest then. */
  #highest = new Float64Array(0)

  save(to: SnapshotWriter): void {
    to.numbers(this.#lowest)
    to.numbers(this.#highest)
  }

  restore(from: SnapshotReader): void {
    this.#lowest = from.float64()
    this.#highest = from.float64()
  }

  /**
   * Calls `visit` for the documents whose numbers reach into a range; `inside`: the lowest or the highest does, so that one of
   * them is in it for sure.
   */
  eachReaching(least: number, most: number, visit: (document: number, inside: boolean) => void): void {
    const lowest = this.#lowest
    const highest = this.#highest.length === 0 ? lowest : this.#highest
    for (let document = 0; document < lowest.length; document++) {
      const low = lowest[document] ?? Number.NaN
      const high = highest[document] ?? Number.NaN
      if (low <= most && high >= least) visit(document, low >= least || high <= most)
    }
  }

  /** No numbers: the document is as if it had none. */
  set(ordinal: number, numbers: readonly number[]): void {
    if (numbers.length === 0 && ordinal >= this.#lowest.length) return
    const lowest = numbers.length === 0 ? Number.NaN : Math.min(...numbers)
    const highest = numbers.length === 0 ? Number.NaN : Math.max(...numbers)
    this.#lowest = reaching(this.#lowest, ordinal)
    if (lowest < highest && this.#highest.length === 0) this.#highest = this.#lowest.slice()
    this.#lowest[ordinal] = lowest
    if (this.#highest.length === 0) return
    this.#highest = reaching(this.#highest, ordinal)
    this.#highest[ordinal] = highest
  }

  /** Not a number when the document has none. */
  lowest(ordinal: number): number {
    return this.#lowest[ordinal] ?? Number.NaN
  }

  /** Not a number when the document has none. */
  highest(ordinal: number): number {
    return (this.#highest.length === 0 ? this.#lowest : this.#highest)[ordinal] ?? Number.NaN
  }
}

function reaching(numbers: Float64Array<ArrayBuffer>, ordinal: number): Float64Array<ArrayBuffer> {
  const size = numbers.length
  if (ordinal < size) return numbers
  const longer = new Float64Array(Math.max(ordinal + 1, Math.ceil(size * 1.25))).fill(Number.NaN, size)
  longer.set(numbers)
  return longer
}
