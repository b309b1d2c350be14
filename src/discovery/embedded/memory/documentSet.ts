import { Bits } from './bits.ts'
import { grown } from './grown.ts'

/** From so many documents on, a set may be kept as bits. */
const LEAST_AS_BITS = 1024
/** A bit each takes less room than a number each where one of so many documents is in the set. */
const BITS_A_NUMBER = 32

/** A set of document ordinals: an ascending list of numbers, or bits when it holds many of all documents. */
export class DocumentSet {
  #ids = new Uint32Array(2)
  #bits: Bits | undefined
  #size = 0

  /** What the set is kept as: `isBits`, or an ascending list. */
  get stored(): { readonly isBits: boolean; readonly numbers: Uint32Array } {
    if (this.#bits) return { isBits: true, numbers: this.#bits.words }
    return { isBits: false, numbers: this.#ids.subarray(0, this.#size) }
  }

  /** A set from what it was stored as; it keeps the array. */
  static from(numbers: Uint32Array<ArrayBuffer>, isBits: boolean): DocumentSet {
    const set = new DocumentSet()
    if (isBits) {
      set.#bits = Bits.of(numbers)
      set.#size = set.#bits.size
    } else {
      set.#ids = numbers
      set.#size = numbers.length
    }
    return set
  }

  get size(): number {
    return this.#size
  }

  /** All of them, ascending; valid until the next change. */
  toArray(): Uint32Array {
    return this.#bits?.toArray() ?? this.#ids.subarray(0, this.#size)
  }

  has(id: number): boolean {
    if (this.#bits) return this.#bits.has(id)
    const at = this.#lowerBound(id)
    return at < this.#size && this.#ids[at] === id
  }

  addTo(bits: Bits): void {
    if (this.#bits) bits.unite(this.#bits)
    else bits.addAll(this.#ids.subarray(0, this.#size))
  }

  add(id: number): void {
    if (this.#bits) {
      if (this.#bits.has(id)) return
      this.#bits.add(id)
      this.#size++
      return
    }
    const at = this.#lowerBound(id)
    if (at < this.#size && this.#ids[at] === id) return
    if (this.#size === this.#ids.length) this.#ids = grown(this.#ids, this.#size + 1)
    this.#ids.copyWithin(at + 1, at, this.#size)
    this.#ids[at] = id
    this.#size++
    if (this.#isDense) this.#becomeBits()
  }

  delete(id: number): void {
    if (!this.has(id)) return
    this.#size--
    if (this.#bits) {
      this.#bits.delete(id)
      return
    }
    const at = this.#lowerBound(id)
    this.#ids.copyWithin(at, at + 1, this.#size + 1)
  }

  get #isDense(): boolean {
    return this.#size >= LEAST_AS_BITS && this.#size * BITS_A_NUMBER > (this.#ids[this.#size - 1] ?? 0)
  }

  #becomeBits(): void {
    this.#bits = new Bits()
    this.#bits.addAll(this.#ids.subarray(0, this.#size))
    this.#ids = new Uint32Array(0)
  }

  #lowerBound(id: number): number {
    const last = this.#size > 0 ? (this.#ids[this.#size - 1] ?? 0) : -1
    if (last <= id) return last === id ? this.#size - 1 : this.#size
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
