import { BITS_OF_WORD, NO_WORD, WIDEST_STEP } from './texts.ts'

/** Brings the words of one document into the form in which `Texts` keeps them. It is filled again for each document. */
export class EncodedText {
  /** By rank of the attribute; empty where the document has no words. */
  readonly entries: number[][] = []
  /** How many words each attribute has, by rank. */
  readonly lengths: number[] = []
  readonly #positions: number[] = []

  clear(): void {
    for (let rank = 0; rank < this.entries.length; rank++) {
      this.entries[rank] = []
      this.lengths[rank] = 0
      this.#positions[rank] = 0
    }
  }

  /** Makes sure that there is an attribute of this rank. */
  reach(rank: number): void {
    while (this.entries.length <= rank) {
      this.entries.push([])
      this.lengths.push(0)
      this.#positions.push(0)
    }
  }

  /** Adds a word to an attribute that there is; its positions must ascend. */
  add(rank: number, position: number, word: number): void {
    if (word >= NO_WORD) throw new Error(`An index can have at most ${NO_WORD} different words`)
    const entries = this.entries[rank] ?? []
    let step = position - (this.#positions[rank] ?? 0)
    for (; step > WIDEST_STEP; step -= WIDEST_STEP) entries.push(WIDEST_STEP * 2 ** BITS_OF_WORD + NO_WORD)
    entries.push(step * 2 ** BITS_OF_WORD + word)
    this.#positions[rank] = position
  }
}
