import { firstNotBefore, type SortedWords } from '../memory/dictionary.ts'

/** Words of the index that a query's word may mean, by number of typos; ids are the dictionary's. */
export interface Derivations {
  readonly oneTypo: readonly number[]
  readonly twoTypos: readonly number[]
}

/** As many words are derived at most; Meilisearch's own limits. */
const MOST_WITH_ONE_TYPO = 150
const MOST_WITH_TWO_TYPOS = 50
/** Follows every string that has the prefix, and no other, in code unit order. */
const AFTER_ALL = '\uffff'

/**
 * Finds the words within `most` typos of `word` (insertion, deletion, substitution, and exchange of neighbours count
 * one each). Another first letter counts two, so it is found only when two typos are allowed. With `prefix`, the words
 * that begin with such a word. The distance table is kept while walking through the sorted words, so that a common
 * prefix is computed once, and all words with a prefix that is already too far are skipped together.
 */
export function deriveTypos(sorted: SortedWords, word: string, most: 1 | 2, prefix: boolean): Derivations {
  const oneTypo: number[] = []
  const twoTypos: number[] = []
  const first = word.slice(0, 1)
  const from = firstNotBefore(sorted.words, first)
  const until = firstNotBefore(sorted.words, first + AFTER_ALL)
  walk(sorted, from, until, new DistanceTable(word, most, prefix), (id, typos) => {
    if (typos === 1 && oneTypo.length < MOST_WITH_ONE_TYPO) oneTypo.push(id)
    else if (typos === 2 && twoTypos.length < MOST_WITH_TWO_TYPOS) twoTypos.push(id)
  })
  if (most === 2) {
    const addTwo = (id: number) => {
      if (twoTypos.length < MOST_WITH_TWO_TYPOS) twoTypos.push(id)
    }
    walk(sorted, 0, from, new DistanceTable(word, 1, prefix), addTwo)
    walk(sorted, until, sorted.words.length, new DistanceTable(word, 1, prefix), addTwo)
  }
  return { oneTypo, twoTypos }
}

/** Calls `found` for the words between two indexes that are near enough, with their distance. */
function walk(
  { words, ids }: SortedWords,
  from: number,
  until: number,
  table: DistanceTable,
  found: (id: number, distance: number) => void,
): void {
  for (let at = from; at < until; ) {
    const candidate = words[at] ?? ''
    const distance = table.distanceTo(candidate)
    if (distance === undefined) {
      at = Math.max(at + 1, firstNotBefore(words, candidate.slice(0, table.deadAt) + AFTER_ALL))
    } else {
      if (distance <= table.most) found(ids[at] ?? 0, distance)
      at++
    }
  }
}

/** Ids of the words that begin with `prefix`, without the word itself. */
export function wordsWithPrefix({ words, ids }: SortedWords, prefix: string): number[] {
  const from = firstNotBefore(words, prefix)
  const found = ids.slice(from, firstNotBefore(words, prefix + AFTER_ALL))
  if (words[from] === prefix) found.shift()
  return found
}

/** Distances (Damerau, restricted) from one word to others given in ascending order. */
export class DistanceTable {
  readonly #word: string
  readonly most: number
  readonly #prefix: boolean
  readonly #rows: Uint8Array[]
  /** Per row, the smallest distance of the whole word to any prefix that long or shorter. */
  readonly #best: number[] = []
  #last = ''
  #validRows = 0
  /** How many letters of the last word were enough to see that it is too far. */
  deadAt = 0

  constructor(word: string, most: number, prefix: boolean) {
    this.#word = word
    this.most = most
    this.#prefix = prefix
    this.#rows = [Uint8Array.from({ length: word.length + 1 }, (_, i) => Math.min(i, 255))]
    this.#best[0] = word.length
  }

  /** The distance, or undefined when it is more than the most allowed for every word that begins alike. */
  distanceTo(candidate: string): number | undefined {
    let depth = commonLength(this.#last, candidate, this.#validRows)
    this.#last = candidate
    for (; depth < candidate.length; depth++) {
      const smallest = this.#fillRow(candidate, depth)
      const best = this.#best[depth + 1] ?? 0
      if (smallest > this.most && (!this.#prefix || best > this.most)) {
        this.#validRows = depth + 1
        this.deadAt = depth + 1
        return undefined
      }
    }
    this.#validRows = candidate.length
    if (this.#prefix) return this.#best[candidate.length] ?? 0
    return this.#rows[candidate.length]?.[this.#word.length] ?? 0
  }

  #fillRow(candidate: string, depth: number): number {
    const width = this.#word.length
    const above = this.#rows[depth] ?? new Uint8Array(width + 1)
    const twoAbove = this.#rows[depth - 1]
    const row = this.#rows[depth + 1] ?? new Uint8Array(width + 1)
    this.#rows[depth + 1] = row
    const letter = candidate.charCodeAt(depth)
    const letterBefore = depth > 0 ? candidate.charCodeAt(depth - 1) : -1
    let smallest = depth + 1
    row[0] = Math.min(depth + 1, 255)
    for (let j = 1; j <= width; j++) {
      const other = this.#word.charCodeAt(j - 1)
      let distance = (above[j - 1] ?? 0) + (other === letter ? 0 : 1)
      distance = Math.min(distance, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      if (twoAbove && j > 1 && other === letterBefore && this.#word.charCodeAt(j - 2) === letter) {
        distance = Math.min(distance, (twoAbove[j - 2] ?? 0) + 1)
      }
      row[j] = distance
      if (distance < smallest) smallest = distance
    }
    this.#best[depth + 1] = Math.min(this.#best[depth] ?? width, row[width] ?? width)
    return smallest
  }
}

function commonLength(a: string, b: string, most: number): number {
  const end = Math.min(a.length, b.length, most)
  let length = 0
  while (length < end && a.charCodeAt(length) === b.charCodeAt(length)) length++
  return length
}
