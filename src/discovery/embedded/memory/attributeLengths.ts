import type { SnapshotReader } from '../snapshot/snapshotReader.ts'
import type { SnapshotWriter } from '../snapshot/snapshotWriter.ts'

/** How many words each document has in each attribute, by ordinal and rank. */
export class AttributeLengths {
  /** How many ranks a document's row has room for. */
  #width = 1
  #counts = new Uint16Array(0)

  save(to: SnapshotWriter): void {
    to.numbers(Uint32Array.of(this.#width))
    to.numbers(this.#counts)
  }

  restore(from: SnapshotReader): void {
    this.#width = from.uint32()[0] ?? 1
    this.#counts = from.uint16()
  }

  of(document: number, rank: number): number {
    return rank < this.#width ? (this.#counts[document * this.#width + rank] ?? 0) : 0
  }

  /** Sets a document's row; ranks beyond the list have no words. */
  set(document: number, lengths: readonly number[]): void {
    this.#reach(document, lengths.length)
    const row = document * this.#width
    for (let rank = 0; rank < this.#width; rank++) this.#counts[row + rank] = Math.min(lengths[rank] ?? 0, 0xffff)
  }

  #reach(document: number, ranks: number): void {
    const rows = Math.floor(this.#counts.length / this.#width)
    if (document < rows && ranks <= this.#width) return
    const width = Math.max(ranks, this.#width)
    const wanted = document < rows ? rows : Math.max(document + 1, Math.ceil(rows * 1.5))
    const counts = new Uint16Array(wanted * width)
    for (let row = 0; row < rows; row++) {
      counts.set(this.#counts.subarray(row * this.#width, (row + 1) * this.#width), row * width)
    }
    this.#width = width
    this.#counts = counts
  }
}
