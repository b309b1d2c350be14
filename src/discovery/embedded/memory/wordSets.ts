import type { SnapshotReader } from '../snapshot/snapshotReader.ts'
import type { SnapshotWriter } from '../snapshot/snapshotWriter.ts'
import { DocumentSet } from './documentSet.ts'

/** For each word a set of documents. */
export class WordSets {
  /** By word. */
  readonly #sets: DocumentSet[] = []

  save(to: SnapshotWriter): void {
    const stored = Array.from(this.#sets, (set) => set?.stored ?? { isBits: false, numbers: new Uint32Array(0) })
    to.numbers(Uint32Array.from(stored, ({ numbers }) => numbers.length))
    to.numbers(Uint8Array.from(stored, ({ isBits }) => (isBits ? 1 : 0)))
    to.numbers(...stored.map(({ numbers }) => numbers))
  }

  restore(from: SnapshotReader): void {
    const lengths = from.uint32()
    const areBits = from.bytes()
    const numbers = from.uint32()
    let at = 0
    for (const [word, length] of lengths.entries()) {
      if (length > 0) this.#sets[word] = DocumentSet.from(numbers.subarray(at, at + length), areBits[word] === 1)
      at += length
    }
  }

  of(word: number): DocumentSet | undefined {
    return this.#sets[word]
  }

  add(word: number, document: number): void {
    let set = this.#sets[word]
    if (!set) {
      set = new DocumentSet()
      this.#sets[word] = set
    }
    set.add(document)
  }

  /** Has a document among those of `after` instead of those of `before`; both ascend. */
  exchange(document: number, before: Uint32Array, after: Uint32Array): void {
    for (let i = 0, j = 0; i < before.length || j < after.length; ) {
      const old = before[i] ?? Number.POSITIVE_INFINITY
      const now = after[j] ?? Number.POSITIVE_INFINITY
      if (old < now) this.#sets[old]?.delete(document)
      else if (now < old) this.add(now, document)
      if (old <= now) i++
      if (now <= old) j++
    }
  }
}
