import { normalise } from './normalise.ts'
import { isHardSeparator, type WordRules, wordParts, wordPattern } from './segment.ts'

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
const REMEMBERED_RUNS = 50_000

interface Part {
  readonly term: string
  readonly length: number
}

/** Splits texts into words as charabia does for Latin and Arabic script; other scripts are split at spaces only. */
export class Tokeniser {
  readonly #pattern: RegExp
  readonly #dictionary: ReadonlySet<string>
  readonly #remembered = new Map<string, readonly Part[]>()

  constructor(rules: WordRules) {
    this.#pattern = wordPattern(rules)
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
    let end = -1
    this.#pattern.lastIndex = 0
    for (let match = this.#pattern.exec(text); match; match = this.#pattern.exec(text)) {
      const run = match[0]
      let start = match.index
      if (end >= 0) position += isHardSeparator(text.slice(end, start)) ? FAR : 1
      let first = true
      for (const { term, length } of this.#partsOf(run)) {
        if (!first) position += 1
        first = false
        if (term !== '' && term.length <= LONGEST_WORD) visit(term, position, start, start + length)
        start += length
      }
      end = start
    }
    return end < 0 ? undefined : position
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
