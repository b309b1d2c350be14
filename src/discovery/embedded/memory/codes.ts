import type { SnapshotReader } from '../snapshot/snapshotReader.ts'
import type { SnapshotWriter } from '../snapshot/snapshotWriter.ts'
import type { Bits } from './bits.ts'
import { grown } from './grown.ts'
import { NumberLists } from './numberLists.ts'

const NONE = 0
const SEVERAL = 0xffffffff

/** The codes of each document's values. Most attributes have one value: one more than its code takes a list's place. */
export class Codes {
  #only = new Uint32Array(0)
  readonly #lists = new NumberLists()

  save(to: SnapshotWriter): void {
    to.numbers(this.#only)
    this.#lists.save(to)
  }

  restore(from: SnapshotReader): void {
    this.#only = from.uint32()
    this.#lists.restore(from)
  }

  of(document: number): Uint32Array {
    const only = this.#only[document] ?? NONE
    if (only === SEVERAL) return this.#lists.of(document)
    return only === NONE ? new Uint32Array(0) : Uint32Array.of(only - 1)
  }

  set(document: number, codes: readonly number[]): void {
    if (document >= this.#only.length) {
      if (codes.length === 0) return
      this.#only = grown(this.#only, document + 1)
    }
    const [first] = codes
    this.#only[document] = codes.length > 1 ? SEVERAL : first === undefined ? NONE : first + 1
    this.#lists.set(document, codes.length > 1 ? codes : [])
  }

  /** Adds to the count of each code for each document that has it. */
  countEach(documents: Uint32Array, counts: Uint32Array): void {
    const { numbers } = this.#lists
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i] ?? 0
      const only = this.#only[document] ?? NONE
      if (only === NONE) continue
      if (only !== SEVERAL) counts[only - 1] = (counts[only - 1] ?? 0) + 1
      else {
        const start = this.#lists.startOf(document)
        const end = start + (numbers[start] ?? 0)
        for (let at = start + 1; at <= end; at++) counts[numbers[at] ?? 0] = (counts[numbers[at] ?? 0] ?? 0) + 1
      }
    }
  }

  /** Adds the documents that have one of some codes to a set. @param sought by code, 1 for those */
  addDocumentsWith(sought: Uint8Array, documents: Bits): void {
    this.#each((document, code) => {
      if (sought[code] === 1) documents.add(document)
    })
  }

  /** Adds each document to the sets of its codes, where there are any. */
  addTo(sets: ReadonlyMap<number, Bits>): void {
    if (sets.size > 0) this.#each((document, code) => sets.get(code)?.add(document))
  }

  #each(visit: (document: number, code: number) => void): void {
    const { numbers } = this.#lists
    for (let document = 0; document < this.#only.length; document++) {
      const only = this.#only[document] ?? NONE
      if (only === NONE) continue
      if (only !== SEVERAL) {
        visit(document, only - 1)
        continue
      }
      const start = this.#lists.startOf(document)
      const end = start + (numbers[start] ?? 0)
      for (let at = start + 1; at <= end; at++) visit(document, numbers[at] ?? 0)
    }
  }
}
