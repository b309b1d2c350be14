import { normalise } from './normalise.ts'
import { isHardSeparator, type WordRules, wordParts } from './segment.ts'
import { WordScanner } from './wordScanner.ts'

/** A word of a text: its normalised form, its place among the words, and where it stands (UTF-16 offsets). */
export interface Token {
  readonly term: string
  readonly position: number
  readonly start: number
  readonly end: number
}

/** Words on two sides of a sentence's end, or of two elements of an array, are this far apart. */
export const FAR = 8

/** Longer words are not indexed. */
const LONGEST_WORD = 250
const SPACE = 0x20
const REMEMBERED_RUNS = 50_000

interface Part {
  readonly term: string
  readonly length: number
}

/** Splits texts into words as charabia does for Latin and Arabic script; other scripts are split at spaces only. */
export class Tokeniser {
  readonly #scanner: WordScanner
  readonly #dictionary: ReadonlySet<string>
  readonly #remembered = new Map<string, readonly Part[]>()

  constructor(rules: WordRules) {
    this.#scanner = new WordScanner(rules)
    this.#dictionary = new Set(rules.dictionary)
  }

  /** All words of a text, the first one at `firstPosition`. */
  tokens(text: string, firstPosition = 0): Token[] {
    const found: Token[] = []
    this.eachWord(text, firstPosition, (term, position, start, end) => found.push({ term, position, start, end }))
    return found
  }

  /** Calls `visit` for each word of a text, without making an object of it; answers the last position, if there is any. */
  eachWord(
    text: string,
    firstPosition: number,
    visit: (term: string, position: number, start: number, end: number) => void,
  ): number | undefined {
    let position = firstPosition
    let before = -1
    this.#scanner.eachRun(text, (from, to) => {
      if (before >= 0) position += this.#step(text, before, from)
      let start = from
      for (const { term, length } of this.#partsOf(text.slice(from, to))) {
        if (start > from) position += 1
        if (term !== '' && term.length <= LONGEST_WORD) visit(term, position, start, start + length)
        start += length
      }
      before = to
    })
    return before < 0 ? undefined : position
  }

  /** How far apart the words on two sides of a separator are. */
  #step(text: string, from: number, to: number): number {
    if (to === from + 1 && text.charCodeAt(from) === SPACE) return 1
    return isHardSeparator(text.slice(from, to)) ? FAR : 1
  }

  #partsOf(run: string): readonly Part[] {
    const known = this.#remembered.get(run)
    if (known) return known
    const raw = this.#dictionary.has(run) ? [run] : wordParts(run)
    const parts = raw.map((part) => ({ term: normalise(part), length: part.length }))
    if (this.#remembered.size >= REMEMBERED_RUNS) this.#remembered.clear()
    this.#remembered.set(run, parts)
    return parts
  }
}
