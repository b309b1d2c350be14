import type { Bits } from './bits.ts'
import { grown } from './grown.ts'

/** A growing, ascending list of document ordinals without duplicates. */
export class SortedIds {
  #ids = new Uint32Array(2)
  #size = 0

  /** A list that holds these, ascending; it keeps the array. */
  static of(ids: Uint32Array<ArrayBuffer>): SortedIds {
    const list = new SortedIds()
    list.#ids = ids
    list.#size = ids.length
    return list
  }

  /** All of them; valid until the next change. */
  get all(): Uint32Array {
    return this.#ids.subarray(0, this.#size)
  }

  get size(): number {
    return this.#size
  }

  get first(): number | undefined {
    return this.#size === 0 ? undefined : this.#ids[0]
  }

  addTo(bits: Bits): void {
    bits.addAll(this.all)
  }

  add(id: number): void {
    const at = this.#lowerBound(id)
    if (at < this.#size && this.#ids[at] === id) return
    if (this.#size === this.#ids.length) this.#ids = grown(this.#ids, this.#size + 1)
    this.#ids.copyWithin(at + 1, at, this.#size)
    this.#ids[at] = id
    this.#size++
  }

  delete(id: number): void {
    const at = this.#lowerBound(id)
    if (at === this.#size || this.#ids[at] !== id) return
    this.#ids.copyWithin(at, at + 1, this.#size)
    this.#size--
  }

  #lowerBound(id: number): number {
    if (this.#size > 0 && (this.#ids[this.#size - 1] ?? 0) < id) return this.#size
    let low = 0
    let high = this.#size
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#ids[middle] ?? 0) < id) low = middle + 1
      else high = middle
    }
    return low
  }
}
