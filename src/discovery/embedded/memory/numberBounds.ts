import type { SnapshotReader } from '../snapshot/snapshotReader.ts'
import type { SnapshotWriter } from '../snapshot/snapshotWriter.ts'

/** The lowest and highest number each document has for an attribute, by ordinal; what sorting by numbers needs. */
export class NumberBounds {
  #lowest = new Float64Array(0)
  #highest = new Float64Array(0)

  save(to: SnapshotWriter): void {
    to.numbers(this.#lowest)
    to.numbers(this.#highest)
  }

  restore(from: SnapshotReader): void {
    this.#lowest = from.float64()
    this.#highest = from.float64()
  }

  /** One more than the highest ordinal with bounds, or more. */
  get length(): number {
    return this.#lowest.length
  }

  /** No numbers: the document is as if it had none. */
  set(ordinal: number, numbers: readonly number[]): void {
    if (numbers.length === 0 && ordinal >= this.#lowest.length) return
    this.#reach(ordinal)
    this.#lowest[ordinal] = numbers.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...numbers)
    this.#highest[ordinal] = numbers.length === 0 ? Number.NEGATIVE_INFINITY : Math.max(...numbers)
  }

  /** Infinite when the document has no number. */
  lowest(ordinal: number): number {
    return this.#lowest[ordinal] ?? Number.POSITIVE_INFINITY
  }

  /** Negatively infinite when the document has no number. */
  highest(ordinal: number): number {
    return this.#highest[ordinal] ?? Number.NEGATIVE_INFINITY
  }

  #reach(ordinal: number): void {
    const size = this.#lowest.length
    if (ordinal < size) return
    const grow = (old: Float64Array<ArrayBuffer>, nothing: number) => {
      const grown = new Float64Array(Math.max(ordinal + 1, size * 2)).fill(nothing, size)
      grown.set(old)
      return grown
    }
    this.#lowest = grow(this.#lowest, Number.POSITIVE_INFINITY)
    this.#highest = grow(this.#highest, Number.NEGATIVE_INFINITY)
  }
}
