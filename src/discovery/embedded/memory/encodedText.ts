import { BITS_OF_WORD, NO_WORD, WIDEST_STEP } from './texts.ts'

/** Brings the words of one document into the form in which `Texts` keeps them. It is filled again for each document. */
export class EncodedText {
  /** By rank of the attribute. */
  readonly entries = new Map<number, number[]>()
  /** How many words each attribute has, by rank. */
  readonly lengths = new Map<number, number>()
  readonly #positions = new Map<number, number>()

  clear(): void {
    this.entries.clear()
    this.lengths.clear()
    this.#positions.clear()
  }

  /** Adds a word; the positions of an attribute must ascend. */
  add(rank: number, position: number, word: number): void {
    if (word >= NO_WORD) throw new Error(`An index can have at most ${NO_WORD} different words`)
    const entries = this.entries.get(rank) ?? []
    this.entries.set(rank, entries)
    let step = position - (this.#positions.get(rank) ?? 0)
    for (; step > WIDEST_STEP; step -= WIDEST_STEP) entries.push(WIDEST_STEP * 2 ** BITS_OF_WORD + NO_WORD)
    entries.push(step * 2 ** BITS_OF_WORD + word)
    this.#positions.set(rank, position)
  }
}
