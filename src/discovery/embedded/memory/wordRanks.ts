import type { SnapshotReader } from '../snapshot/snapshotReader.ts'
import type { SnapshotWriter } from '../snapshot/snapshotWriter.ts'
import { grown } from './grown.ts'
import type { PhraseWords } from './texts.ts'

/** The last bit stands for this rank and all that follow. */
const LAST_BIT = 31

/** In which attributes (by rank) each word stands or has stood, so that it need not be sought in the others. */
export class WordRanks {
  #masks = new Uint32Array(0)

  save(to: SnapshotWriter): void {
    to.numbers(this.#masks)
  }

  restore(from: SnapshotReader): void {
    this.#masks = from.uint32()
  }

  add(word: number, rank: number): void {
    if (word >= this.#masks.length) this.#masks = grown(this.#masks, word + 1)
    this.#masks[word] = (this.#masks[word] ?? 0) | (1 << Math.min(rank, LAST_BIT))
  }

  /** The searched attributes that may have one of some words. @param searched by rank, 1 where is looked */
  ofAny(words: Iterable<number>, searched: Uint8Array): number[] {
    let mask = 0
    for (const word of words) mask |= this.#masks[word] ?? 0
    return ranksIn(mask, searched)
  }

  /** The searched attributes that may have all words of a phrase. */
  ofPhrase(phrase: PhraseWords, searched: Uint8Array): number[] {
    let mask = ~0
    for (const word of phrase) if (word !== undefined) mask &= this.#masks[word] ?? 0
    return ranksIn(mask, searched)
  }
}

function ranksIn(mask: number, searched: Uint8Array): number[] {
  const ranks: number[] = []
  for (const [rank, isSearched] of searched.entries()) {
    if (isSearched === 1 && (mask >>> Math.min(rank, LAST_BIT)) & 1) ranks.push(rank)
  }
  return ranks
}
