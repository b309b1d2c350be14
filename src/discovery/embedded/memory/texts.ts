import type { SnapshotReader } from '../snapshot/snapshotReader.ts'
import type { SnapshotWriter } from '../snapshot/snapshotWriter.ts'
import { NumberLists } from './numberLists.ts'
import { NOWHERE, placeOf } from './place.ts'
import type { Marks } from './scratch.ts'

/** Of an entry: the lower bits are the word, the others how far it stands after the one before, or after the beginning. */
export const BITS_OF_WORD = 24
/** No word has this id: it fills gaps that are too wide for one entry. */
export const NO_WORD = 2 ** BITS_OF_WORD - 1
export const WIDEST_STEP = 2 ** (32 - BITS_OF_WORD) - 1

/** The words with a mark, in some attributes. */
export interface Sought {
  /** By word. */
  readonly marks: Uint8Array
  readonly mark: number
  /** Ranks of the attributes that may have them, ascending. */
  readonly ranks: readonly number[]
}

/** Words in a row; `undefined`: any word. */
export type PhraseWords = readonly (number | undefined)[]

/**
 * The words of each document in their order, by searchable attribute (its rank): an entry for each word. Finding the words of a
 * group of documents here costs less than keeping all places of each word.
 */
export class Texts {
  /** By rank. */
  readonly #columns: NumberLists[] = []

  save(to: SnapshotWriter): void {
    to.numbers(Uint32Array.of(this.#columns.length))
    for (const column of this.#columns) column.save(to)
  }

  restore(from: SnapshotReader): void {
    const count = from.uint32()[0] ?? 0
    while (this.#columns.length < count) this.#columns.push(new NumberLists())
    for (const column of this.#columns) column.restore(from)
  }

  /** Sets a document's entries (see `EncodedText`) by rank; attributes without any may be left out at the end. */
  set(document: number, entries: readonly (readonly number[])[]): void {
    while (this.#columns.length < entries.length) this.#columns.push(new NumberLists())
    for (let rank = 0; rank < this.#columns.length; rank++) this.#columns[rank]?.set(document, entries[rank] ?? [])
  }

  /** The different words of a document, ascending. */
  wordsOf(document: number): Uint32Array {
    const words: number[] = []
    this.eachWord(document, (word) => words.push(word))
    return ascending(words)
  }

  /** The different words of a document that are the first of an attribute, ascending. */
  firstWordsOf(document: number): Uint32Array {
    const words: number[] = []
    for (const column of this.#columns) {
      const start = column.startOf(document)
      if (column.numbers[start] !== 0) words.push((column.numbers[start + 1] ?? 0) & NO_WORD)
    }
    return ascending(words.filter((word) => word !== NO_WORD))
  }

  /** Calls `visit` for each word of a document; several times for one that it has several times. */
  eachWord(document: number, visit: (word: number) => void): void {
    for (const column of this.#columns) {
      const { numbers } = column
      const start = column.startOf(document)
      const end = start + (numbers[start] ?? 0)
      for (let at = start + 1; at <= end; at++) {
        const word = (numbers[at] ?? 0) & NO_WORD
        if (word !== NO_WORD) visit(word)
      }
    }
  }

  /** The first place of what is sought. */
  firstPlace(document: number, { marks, mark, ranks }: Sought): number {
    for (let i = 0; i < ranks.length; i++) {
      const column = this.#columns[ranks[i] ?? 0]
      const position = column ? firstPosition(column.numbers, column.startOf(document), marks, mark) : -1
      if (position >= 0) return placeOf(ranks[i] ?? 0, position)
    }
    return NOWHERE
  }

  /** Marks the documents in which an attribute has what is sought, with the first such place; answers the others. */
  markFirstPlaces(
    rank: number,
    documents: Uint32Array,
    { marks, mark }: Sought,
    found: Marks,
    as: number,
  ): Uint32Array {
    const others = new Uint32Array(documents.length)
    let size = 0
    const column = this.#columns[rank]
    if (!column) return documents
    const { numbers } = column
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i] ?? 0
      const position = firstPosition(numbers, column.startOf(document), marks, mark)
      if (position < 0) others[size++] = document
      else found.set(document, as, placeOf(rank, position))
    }
    return others.subarray(0, size)
  }

  /** All places of what is sought. */
  placesOf(document: number, { marks, mark, ranks }: Sought): number[] {
    const places: number[] = []
    for (const rank of ranks) {
      let position = 0
      for (const entry of this.#columns[rank]?.of(document) ?? []) {
        position += entry >>> BITS_OF_WORD
        if (marks[entry & NO_WORD] === mark) places.push(placeOf(rank, position))
      }
    }
    return places
  }

  /**
   * How close two words come to one another in an attribute: 1 when the second follows the first at once, one more for each
   * word between them, and when they stand in reverse order; at most `far`.
   */
  closest(document: number, first: Sought, second: Sought, far: number): number {
    let least = far
    for (let i = 0; i < first.ranks.length && least > 1; i++) {
      const rank = first.ranks[i] ?? 0
      if (second.ranks.includes(rank)) least = Math.min(least, this.#closestIn(rank, document, first, second))
    }
    return least
  }

  #closestIn(rank: number, document: number, first: Sought, second: Sought): number {
    const column = this.#columns[rank]
    if (!column) return NOWHERE
    const { numbers } = column
    const start = column.startOf(document)
    const end = start + (numbers[start] ?? 0)
    let least = NOWHERE
    let lastFirst = -NOWHERE
    let lastSecond = -NOWHERE
    let position = 0
    for (let at = start + 1; at <= end; at++) {
      const entry = numbers[at] ?? 0
      position += entry >>> BITS_OF_WORD
      const isFirst = first.marks[entry & NO_WORD] === first.mark
      const isSecond = second.marks[entry & NO_WORD] === second.mark
      if (isSecond) least = Math.min(least, position - lastFirst)
      if (isFirst) least = Math.min(least, position - lastSecond + 1)
      if (isFirst) lastFirst = position
      if (isSecond) lastSecond = position
    }
    return least
  }

  /** Whether an attribute begins with a phrase. @param first index of its first word */
  beginsWith(document: number, rank: number, phrase: PhraseWords, first: number): boolean {
    const column = this.#columns[rank]
    if (!column) return false
    const start = column.startOf(document)
    if (column.numbers[start] === 0) return false
    const entry = column.numbers[start + 1] ?? 0
    if ((entry & NO_WORD) !== phrase[first] || entry >>> BITS_OF_WORD !== first) return false
    return goesOn(column.numbers, start + 1, start + (column.numbers[start] ?? 0), phrase, first)
  }

  /** The places at which a phrase begins in attributes of these ranks. */
  placesOfPhrase(document: number, phrase: PhraseWords, ranks: readonly number[]): number[] {
    const places: number[] = []
    const first = phrase.findIndex((word) => word !== undefined)
    for (const rank of ranks) {
      const column = this.#columns[rank]
      if (!column) continue
      const { numbers } = column
      const start = column.startOf(document)
      const end = start + (numbers[start] ?? 0)
      let position = 0
      for (let at = start + 1; at <= end; at++) {
        const entry = numbers[at] ?? 0
        position += entry >>> BITS_OF_WORD
        if ((entry & NO_WORD) !== phrase[first] || position < first) continue
        if (goesOn(numbers, at, end, phrase, first)) places.push(placeOf(rank, position - first))
      }
    }
    return places
  }
}

/** The position of the first word with a mark in a list of entries, or -1. @param start where the list's length stands */
function firstPosition(numbers: Uint32Array, start: number, marks: Uint8Array, mark: number): number {
  const end = start + (numbers[start] ?? 0)
  let position = 0
  for (let at = start + 1; at <= end; at++) {
    const entry = numbers[at] ?? 0
    position += entry >>> BITS_OF_WORD
    if (marks[entry & NO_WORD] === mark) return position
  }
  return -1
}

/** Whether the words of a phrase after its first one follow the entry at an index. @param end index of the last entry */
function goesOn(entries: Uint32Array, index: number, end: number, phrase: PhraseWords, first: number): boolean {
  let at = index
  let offset = first
  for (let wanted = first + 1; wanted < phrase.length; wanted++) {
    const word = phrase[wanted]
    if (word === undefined) continue
    while (offset < wanted && ++at <= end) offset += (entries[at] ?? 0) >>> BITS_OF_WORD
    if (at > end || offset !== wanted || ((entries[at] ?? 0) & NO_WORD) !== word) return false
  }
  return true
}

/** Each number once, ascending. */
function ascending(numbers: number[]): Uint32Array {
  const sorted = Uint32Array.from(numbers).sort()
  return sorted.filter((number, i) => i === 0 || number !== sorted[i - 1])
}
