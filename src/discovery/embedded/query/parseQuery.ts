import type { TextIndex } from '../memory/textIndex.ts'
import { isHardSeparator } from '../text/segment.ts'
import { FAR, type Token } from '../text/tokeniser.ts'

/** A word to look for; `prefix` when the visitor may not have finished typing it. */
export interface QueryWord {
  readonly kind: 'word'
  readonly term: string
  readonly prefix: boolean
  readonly position: number
}
/** Words in quotes: they must stand side by side. `undefined` is a stop word, any word may stand there. */
export interface QueryPhrase {
  readonly kind: 'phrase'
  readonly terms: readonly (string | undefined)[]
  readonly position: number
}
export type QueryItem = QueryWord | QueryPhrase

export interface ParsedQuery {
  readonly items: readonly QueryItem[]
  /** Words and phrases after a minus: documents with them are left out. */
  readonly excluded: readonly QueryItem[]
}

/** Further words of a query are ignored. */
const MOST_WORDS = 10

/** Reads words, "phrases" and -exclusions from what a visitor typed. */
export function parseQuery(query: string, text: TextIndex, prefixSearch: boolean): ParsedQuery {
  const reader = new QueryReader(text, prefixSearch)
  let end = 0
  for (const token of text.tokeniser.tokens(query)) {
    if (reader.full) break
    if (token.start > end || end === 0) reader.passSeparator(query.slice(end, token.start), query.slice(0, token.start))
    reader.take(token, token.end === query.length)
    end = token.end
  }
  return reader.finish()
}

interface OpenPhrase {
  readonly terms: (string | undefined)[]
  position: number
  readonly negative: boolean
}

class QueryReader {
  readonly #text: TextIndex
  readonly #prefixSearch: boolean
  readonly #items: QueryItem[] = []
  readonly #excluded: QueryItem[] = []
  #phrase: OpenPhrase | undefined
  #negative = false
  #position = -1

  constructor(text: TextIndex, prefixSearch: boolean) {
    this.#text = text
    this.#prefixSearch = prefixSearch
  }

  get full(): boolean {
    return this.#items.length >= MOST_WORDS
  }

  /** What stands between two words may open or close a phrase, part sentences, and exclude what follows. */
  passSeparator(separator: string, before: string): void {
    if (isHardSeparator(separator)) this.#position += FAR - 1
    this.#negative = /(?:^|\s)-"?$/.test(before)
    const quotes = separator.split('"').length - 1
    const opens = this.#phrase ? quotes % 2 === 0 && quotes > 0 : quotes % 2 === 1
    if (quotes > 0) this.#closePhrase()
    if (opens) this.#openPhrase(this.#negative)
    else if (this.#phrase && isHardSeparator(separator)) {
      const { negative } = this.#phrase
      this.#closePhrase()
      this.#openPhrase(negative)
    }
    if (this.#phrase) this.#negative = false
  }

  take({ term }: Token, last: boolean): void {
    this.#position += 1
    const stop = this.#text.isStopWord(term)
    if (this.#phrase) {
      if (this.#phrase.terms.length === 0) this.#phrase.position = this.#position
      this.#phrase.terms.push(stop ? undefined : term)
      return
    }
    const prefix = last && this.#prefixSearch && !this.#negative
    const word: QueryWord = { kind: 'word', term, prefix, position: this.#position }
    if (this.#negative) this.#excluded.push(word)
    else if (!stop || last) this.#items.push(word)
    this.#negative = false
  }

  /** A phrase that is still open ends with the query. */
  finish(): ParsedQuery {
    this.#closePhrase()
    return { items: this.#items, excluded: this.#excluded }
  }

  #openPhrase(negative: boolean): void {
    this.#phrase = { terms: [], position: -1, negative }
  }

  #closePhrase(): void {
    const phrase = this.#phrase
    this.#phrase = undefined
    if (!phrase?.terms.some((term) => term !== undefined)) return
    const { terms, position, negative } = phrase
    ;(negative ? this.#excluded : this.#items).push({ kind: 'phrase', terms, position })
  }
}
