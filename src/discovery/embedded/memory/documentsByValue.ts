import type { SnapshotReader } from '../snapshot/snapshotReader.ts'
import type { SnapshotWriter } from '../snapshot/snapshotWriter.ts'
import type { Bits } from './bits.ts'
import { DocumentSet } from './documentSet.ts'
import { grown } from './grown.ts'

/** Stands for no document; ordinals are below. */
const NONE = 0xffffffff

/**
 * Which documents have each value of an attribute, by the value's code. Where each document has a value of its own, as with
 * ids or prices, most values have one document: that one takes four bytes, and only several take a list.
 */
export class DocumentsByValue {
  #first = new Uint32Array(0)
  readonly #more = new Map<number, DocumentSet>()

  save(to: SnapshotWriter): void {
    to.numbers(this.#first)
    to.numbers(Uint32Array.from([...this.#more].flatMap(([code, { size }]) => [code, size])))
    to.numbers(...[...this.#more.values()].map((set) => set.toArray()))
  }

  restore(from: SnapshotReader): void {
    this.#first = from.uint32()
    const sizes = from.uint32()
    const documents = from.uint32()
    for (let i = 0, at = 0; i < sizes.length; i += 2) {
      const end = at + (sizes[i + 1] ?? 0)
      this.#more.set(sizes[i] ?? 0, DocumentSet.of(documents.subarray(at, end)))
      at = end
    }
  }

  countOf(code: number): number {
    return this.#more.get(code)?.size ?? (this.#only(code) === NONE ? 0 : 1)
  }

  addTo(bits: Bits, code: number): void {
    const several = this.#more.get(code)
    if (several) several.addTo(bits)
    else if (this.#only(code) !== NONE) bits.add(this.#only(code))
  }

  add(code: number, document: number): void {
    const several = this.#more.get(code)
    if (several) several.add(document)
    else if (this.#only(code) === NONE) this.#setOnly(code, document)
    else if (this.#only(code) !== document) {
      const both = new DocumentSet()
      both.add(this.#only(code))
      both.add(document)
      this.#more.set(code, both)
    }
  }

  delete(code: number, document: number): void {
    const several = this.#more.get(code)
    if (!several) {
      if (this.#only(code) === document) this.#setOnly(code, NONE)
      return
    }
    several.delete(document)
    if (several.size > 1) return
    this.#more.delete(code)
    this.#setOnly(code, several.first ?? NONE)
  }

  #only(code: number): number {
    return this.#first[code] ?? NONE
  }

  #setOnly(code: number, document: number): void {
    const length = this.#first.length
    if (code >= length) this.#first = grown(this.#first, code + 1).fill(NONE, length)
    this.#first[code] = document
  }
}
