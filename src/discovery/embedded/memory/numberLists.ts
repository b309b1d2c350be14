import type { SnapshotReader } from '../snapshot/snapshotReader.ts'
import type { SnapshotWriter } from '../snapshot/snapshotWriter.ts'
import { grown } from './grown.ts'

/** So many numbers may lie unused before the array is packed anew. */
const WASTE_ALLOWED = 4096

/** A short list of whole numbers for each document, all in one array: a list an object each would cost ten times as much. */
export class NumberLists {
  #starts = new Uint32Array(0)
  #counts = new Uint16Array(0)
  #numbers = new Uint32Array(64)
  #used = 0
  #wasted = 0

  save(to: SnapshotWriter): void {
    to.numbers(this.#starts)
    to.numbers(this.#counts)
    to.numbers(this.#numbers.subarray(0, this.#used))
    to.numbers(Uint32Array.of(this.#wasted))
  }

  restore(from: SnapshotReader): void {
    this.#starts = from.uint32()
    this.#counts = from.uint16()
    this.#numbers = from.uint32()
    this.#used = this.#numbers.length
    this.#wasted = from.uint32()[0] ?? 0
  }

  /** Where a document's list begins in `numbers`. */
  startOf(document: number): number {
    return this.#starts[document] ?? 0
  }

  /** How many numbers a document has. */
  countOf(document: number): number {
    return this.#counts[document] ?? 0
  }

  /** All lists; which part is whose, `startOf` and `countOf` say. Valid until the next change. */
  get numbers(): Uint32Array {
    return this.#numbers
  }

  of(document: number): Uint32Array {
    const start = this.startOf(document)
    return this.#numbers.subarray(start, start + this.countOf(document))
  }

  set(document: number, numbers: readonly number[]): void {
    if (document >= this.#starts.length) {
      if (numbers.length === 0) return
      this.#reach(document)
    }
    const known = this.#counts[document] ?? 0
    if (numbers.length > known) {
      this.#wasted += known
      this.#starts[document] = this.#append(numbers.length)
    } else this.#wasted += known - numbers.length
    this.#counts[document] = numbers.length
    this.#numbers.set(numbers, this.#starts[document])
    if (this.#wasted > WASTE_ALLOWED && this.#wasted > this.#used / 2) this.#pack()
  }

  #append(count: number): number {
    const start = this.#used
    this.#used += count
    if (this.#used > this.#numbers.length) this.#numbers = grown(this.#numbers, this.#used)
    return start
  }

  #reach(document: number): void {
    this.#starts = grown(this.#starts, document + 1)
    const counts = new Uint16Array(this.#starts.length)
    counts.set(this.#counts)
    this.#counts = counts
  }

  #pack(): void {
    const packed = new Uint32Array(this.#used - this.#wasted)
    let next = 0
    for (let document = 0; document < this.#starts.length; document++) {
      packed.set(this.of(document), next)
      this.#starts[document] = next
      next += this.countOf(document)
    }
    this.#numbers = packed
    this.#used = next
    this.#wasted = 0
  }
}
