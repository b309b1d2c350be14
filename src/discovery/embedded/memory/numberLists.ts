import type { SnapshotReader } from '../snapshot/snapshotReader.ts'
import type { SnapshotWriter } from '../snapshot/snapshotWriter.ts'
import { grown } from './grown.ts'

/** So many numbers may lie unused before the array is packed anew. */
const WASTE_ALLOWED = 4096

/** Read back, there is room for so many more numbers: the first changes need not move all. */
const ROOM = 2 ** 14

/** Where the list of a document without any is: its length, 0. */
const NO_LIST = 0

const EMPTY = new Uint32Array(0)

/**
 * A list of whole numbers for each document, all in one array: a list an object each would cost ten times as much. Each list
 * stands behind its length.
 */
export class NumberLists {
  #starts = new Uint32Array(0)
  #numbers = new Uint32Array(64)
  #used = 1
  #wasted = 0

  save(to: SnapshotWriter): void {
    to.numbers(this.#starts)
    to.numbers(this.#numbers.subarray(0, this.#used))
    to.numbers(Uint32Array.of(this.#wasted))
  }

  restore(from: SnapshotReader): void {
    this.#starts = from.uint32()
    const { numbers, size } = from.uint32WithRoom(ROOM)
    this.#numbers = numbers
    this.#used = size
    this.#wasted = from.uint32()[0] ?? 0
  }

  /** Where in `numbers` the length of a document's list stands, and then the list. */
  startOf(document: number): number {
    return this.#starts[document] ?? NO_LIST
  }

  /** All lists; where each is, `startOf` says. Valid until the next change. */
  get numbers(): Uint32Array {
    return this.#numbers
  }

  of(document: number): Uint32Array {
    const start = this.startOf(document)
    if (start === NO_LIST) return EMPTY
    return this.#numbers.subarray(start + 1, start + 1 + (this.#numbers[start] ?? 0))
  }

  set(document: number, numbers: ArrayLike<number>): void {
    if (document >= this.#starts.length) {
      if (numbers.length === 0) return
      this.#starts = grown(this.#starts, document + 1)
    }
    const known = this.startOf(document) === NO_LIST ? -1 : (this.#numbers[this.startOf(document)] ?? 0)
    if (numbers.length > known) {
      this.#wasted += known + 1
      this.#starts[document] = numbers.length === 0 ? NO_LIST : this.#append(numbers.length + 1)
    } else this.#wasted += known - numbers.length
    const start = this.startOf(document)
    if (start === NO_LIST) return
    this.#numbers[start] = numbers.length
    this.#numbers.set(numbers, start + 1)
    if (this.#wasted > WASTE_ALLOWED && this.#wasted > this.#used / 2) this.#pack()
  }

  #append(count: number): number {
    const start = this.#used
    this.#used += count
    if (this.#used > this.#numbers.length) this.#numbers = grown(this.#numbers, this.#used)
    return start
  }

  #pack(): void {
    const packed = new Uint32Array(this.#used)
    let next = 1
    for (let document = 0; document < this.#starts.length; document++) {
      const list = this.of(document)
      if (list.length === 0) {
        this.#starts[document] = NO_LIST
        continue
      }
      packed[next] = list.length
      packed.set(list, next + 1)
      this.#starts[document] = next
      next += list.length + 1
    }
    this.#numbers = packed.slice(0, next)
    this.#used = next
    this.#wasted = 0
  }
}
