import type { SnapshotReader } from '../snapshot/snapshotReader.ts'
import type { SnapshotWriter } from '../snapshot/snapshotWriter.ts'

/** A set of document ordinals, one bit each, that grows as needed. */
export class Bits {
  #words: Uint32Array

  constructor(capacity = 0) {
    this.#words = new Uint32Array((capacity + 31) >>> 5)
  }

  static copyOf(other: Bits): Bits {
    const copy = new Bits()
    copy.#words = other.#words.slice()
    return copy
  }

  /** A set of the ordinals whose bits are set; it keeps the array. */
  static of(words: Uint32Array<ArrayBuffer>): Bits {
    const bits = new Bits()
    bits.#words = words
    return bits
  }

  /** The bits, 32 a number, lowest first; valid until the next change. */
  get words(): Uint32Array {
    return this.#words
  }

  save(to: SnapshotWriter): void {
    to.numbers(this.#words)
  }

  restore(from: SnapshotReader): void {
    this.#words = from.uint32()
  }

  add(ordinal: number): void {
    this.#reach(ordinal)
    this.#words[ordinal >>> 5] = (this.#words[ordinal >>> 5] ?? 0) | (1 << (ordinal & 31))
  }

  addAll(ordinals: Uint32Array): void {
    let highest = 0
    for (let i = 0; i < ordinals.length; i++) if ((ordinals[i] ?? 0) > highest) highest = ordinals[i] ?? 0
    this.#reach(highest)
    const words = this.#words
    for (let i = 0; i < ordinals.length; i++) {
      const ordinal = ordinals[i] ?? 0
      words[ordinal >>> 5] = (words[ordinal >>> 5] ?? 0) | (1 << (ordinal & 31))
    }
  }

  delete(ordinal: number): void {
    const word = ordinal >>> 5
    if (word < this.#words.length) this.#words[word] = (this.#words[word] ?? 0) & ~(1 << (ordinal & 31))
  }

  has(ordinal: number): boolean {
    return (((this.#words[ordinal >>> 5] ?? 0) >>> (ordinal & 31)) & 1) === 1
  }

  /** Those of some ordinals that are in the set, in their order. A plain loop: it is done for all documents that meet a search. */
  among(ordinals: Uint32Array): Uint32Array {
    const found = new Uint32Array(ordinals.length)
    let size = 0
    for (let i = 0; i < ordinals.length; i++) {
      const ordinal = ordinals[i] ?? 0
      if (this.has(ordinal)) found[size++] = ordinal
    }
    return found.subarray(0, size)
  }

  /** Keeps what `other` holds too. */
  intersect(other: Bits): this {
    for (let i = 0; i < this.#words.length; i++) this.#words[i] = (this.#words[i] ?? 0) & (other.#words[i] ?? 0)
    return this
  }

  unite(other: Bits): this {
    if (other.#words.length > this.#words.length) {
      const grown = other.#words.slice()
      for (let i = 0; i < this.#words.length; i++) grown[i] = (grown[i] ?? 0) | (this.#words[i] ?? 0)
      this.#words = grown
    } else {
      for (let i = 0; i < other.#words.length; i++) this.#words[i] = (this.#words[i] ?? 0) | (other.#words[i] ?? 0)
    }
    return this
  }

  /** Leaves out what `other` holds. */
  subtract(other: Bits): this {
    for (let i = 0; i < this.#words.length; i++) this.#words[i] = (this.#words[i] ?? 0) & ~(other.#words[i] ?? 0)
    return this
  }

  get isEmpty(): boolean {
    return this.#words.every((word) => word === 0)
  }

  get size(): number {
    let size = 0
    for (const word of this.#words) {
      let bits = word - ((word >>> 1) & 0x55555555)
      bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
      size += (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
    }
    return size
  }

  #reach(ordinal: number): void {
    const word = ordinal >>> 5
    if (word < this.#words.length) return
    const grown = new Uint32Array(Math.max(word + 1, this.#words.length * 2))
    grown.set(this.#words)
    this.#words = grown
  }

  /** The ordinals in ascending order. */
  toArray(): Uint32Array {
    const ordinals = new Uint32Array(this.size)
    let next = 0
    for (let i = 0; i < this.#words.length; i++) {
      for (let word = this.#words[i] ?? 0; word !== 0; word &= word - 1) {
        ordinals[next++] = (i << 5) + (31 - Math.clz32(word & -word))
      }
    }
    return ordinals
  }
}
