import type { TextIndex } from '../memory/textIndex.ts'
import { isHardSeparator } from '../text/segment.ts'
import type { Token } from '../text/tokeniser.ts'

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
  const items: QueryItem[] = []
  const excluded: QueryItem[] = []
  let phrase: { terms: (string | undefined)[]; position: number; negative: boolean } | undefined
  let negative = false
  let position = -1
  let end = 0
  const closePhrase = () => {
    if (phrase?.terms.some((term) => term !== undefined)) {
      ;(phrase.negative ? excluded : items).push({ kind: 'phrase', terms: phrase.terms, position: phrase.position })
    }
    phrase = undefined
  }
  const passSeparator = (separator: string) => {
    if (phrase && isHardSeparator(separator.replaceAll('"', ''))) {
      const { negative: still } = phrase
      closePhrase()
      phrase = { terms: [], position: -1, negative: still }
    }
    if (isHardSeparator(separator)) position += 7
    const opened = /(?:^|\s)(-?)("*)$/.exec(separator)
    const quotes = separator.split('"').length - 1
    negative = opened?.[1] === '-' && !(phrase && quotes === 0)
    if (quotes === 0) return
    const wasInside = phrase !== undefined
    closePhrase()
    if (wasInside ? quotes % 2 === 0 : quotes % 2 === 1) phrase = { terms: [], position: -1, negative }
    if (phrase) negative = false
  }
  const tokens = text.tokeniser.tokens(query)
  for (const token of tokens) {
    if (token.start > end || end === 0) passSeparator(startsQuery(query, end, token))
    end = token.end
    if (items.length >= MOST_WORDS) break
    position += 1
    const stop = text.isStopWord(token.term)
    if (phrase) {
      if (phrase.terms.length === 0) phrase.position = position
      phrase.terms.push(stop ? undefined : token.term)
      continue
    }
    const last = token.end === query.length
    const word: QueryWord = { kind: 'word', term: token.term, prefix: last && prefixSearch && !negative, position }
    if (negative) excluded.push(word)
    else if (!stop || last) items.push(word)
    negative = false
  }
  closePhrase()
  return { items, excluded }
}

function startsQuery(query: string, end: number, token: Token): string {
  return query.slice(end, token.start)
}
