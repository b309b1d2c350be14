import { z } from 'zod'
import type { SnapshotReader } from '../snapshot/snapshotReader.ts'
import type { SnapshotWriter } from '../snapshot/snapshotWriter.ts'

/** Words in ascending order (by UTF-16 code unit) with their ids. */
export interface SortedWords {
  readonly words: readonly string[]
  readonly ids: readonly number[]
}

const savedWords = z.array(z.string())

/** All words of an index; each has an id. New words are merged into the sorted list when it is next asked for. */
export class Dictionary {
  readonly #ids = new Map<string, number>()
  readonly #words: string[] = []
  #sorted: { words: string[]; ids: number[] } = { words: [], ids: [] }
  #unsorted: string[] = []

  save(to: SnapshotWriter): void {
    to.json(this.#words)
  }

  restore(from: SnapshotReader): void {
    for (const word of from.json(savedWords)) this.intern(word)
  }

  get size(): number {
    return this.#ids.size
  }

  idOf(word: string): number | undefined {
    return this.#ids.get(word)
  }

  wordOf(id: number): string {
    return this.#words[id] ?? ''
  }

  /** The word's id, a new one when it is new: ids are 0, 1, 2… */
  intern(word: string): number {
    const known = this.#ids.get(word)
    if (known !== undefined) return known
    const id = this.#ids.size
    this.#ids.set(word, id)
    this.#words.push(word)
    this.#unsorted.push(word)
    return id
  }

  sorted(): SortedWords {
    if (this.#unsorted.length > 0) this.#merge()
    return this.#sorted
  }

  #merge(): void {
    const added = this.#unsorted.sort(byCodeUnit)
    const { words: old } = this.#sorted
    const words: string[] = []
    const ids: number[] = []
    let i = 0
    for (let j = 0; i < old.length || j < added.length; ) {
      const a = old[i]
      const b = added[j]
      const next = b === undefined || (a !== undefined && a < b) ? a : b
      if (next === a) i++
      else j++
      if (next === undefined) break
      words.push(next)
      ids.push(this.#ids.get(next) ?? 0)
    }
    this.#sorted = { words, ids }
    this.#unsorted = []
  }
}

/** First index at which a word is not before `bound`. */
export function firstNotBefore(words: readonly string[], bound: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle] ?? '') < bound) low = middle + 1
    else high = middle
  }
  return low
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
