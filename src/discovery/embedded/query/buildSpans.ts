import type { TextIndex } from '../memory/textIndex.ts'
import type { TypoTolerance } from '../settings/settings.ts'
import type { QueryItem, QueryPhrase, QueryWord } from './parseQuery.ts'
import { neighbourCount, phraseOccurrences } from './phrase.ts'
import type { Alternative, Span } from './span.ts'
import type { Synonyms } from './synonyms.ts'
import { deriveTypos, wordsWithPrefix } from './typoWalk.ts'

/** At most so many words of a query are tried written together. */
const LONGEST_COMPOUND = 3

export interface ExpansionRules {
  readonly typoTolerance: TypoTolerance
  /** Words (normalised) that must be written exactly. */
  readonly exactWords: ReadonlySet<string>
  readonly synonyms: Synonyms
}

/** Everything the items of a query may be met by: each alone, and two or three neighbouring words written together. */
export function buildSpans(items: readonly QueryItem[], text: TextIndex, rules: ExpansionRules): Span[] {
  const expansion = new Expansion(text, rules)
  const spans: Span[] = []
  for (const [from, item] of items.entries()) {
    spans.push(item.kind === 'phrase' ? expansion.phrase(item, from) : expansion.word(item, from))
    for (let count = 2; count <= LONGEST_COMPOUND; count++) {
      const words = consecutiveWords(items.slice(from, from + count), count)
      if (words) spans.push(expansion.compound(words, from))
    }
  }
  return spans.filter((span) => span.alternatives.length > 0)
}

/** Expands an excluded word or phrase: as written, without typos. */
export function exactOccurrences(item: QueryItem, text: TextIndex): Alternative['occurrences'] {
  return phraseOccurrences(item.kind === 'word' ? [item.term] : item.terms, text)
}

function consecutiveWords(items: readonly QueryItem[], count: number): QueryWord[] | undefined {
  const words = items.filter((item) => item.kind === 'word')
  if (words.length < count) return undefined
  return words.every((word, i) => word.position === (words[0]?.position ?? 0) + i) ? words : undefined
}

class Expansion {
  readonly #text: TextIndex
  readonly #rules: ExpansionRules

  constructor(text: TextIndex, rules: ExpansionRules) {
    this.#text = text
    this.#rules = rules
  }

  phrase({ terms }: QueryPhrase, from: number): Span {
    const occurrences = phraseOccurrences(terms, this.#text)
    return {
      from,
      to: from + 1,
      alternatives: occurrences.size > 0 ? [{ occurrences, typos: 0, width: terms.length }] : [],
      exact: occurrences,
      marks: { words: new Set(), prefixLength: undefined, phrases: [terms] },
    }
  }

  word({ term, prefix }: QueryWord, from: number): Span {
    return this.#span(from, 1, term, [term], prefix, this.#typosFor(term), 0)
  }

  /** Words written together: fewer typos are allowed in them, and writing together costs as much as typos. */
  compound(words: readonly QueryWord[], from: number): Span {
    const term = words.map((word) => word.term).join('')
    const most = Math.max(0, this.#typosFor(term) - (words.length - 1))
    const prefix = words.at(-1)?.prefix ?? false
    return this.#span(
      from,
      words.length,
      term,
      words.map((word) => word.term),
      prefix,
      most,
      words.length,
    )
  }

  #span(
    from: number,
    count: number,
    term: string,
    parts: readonly string[],
    prefix: boolean,
    most: number,
    cost: number,
  ): Span {
    const { dictionary } = this.#text
    const alternatives: Alternative[] = []
    const words = new Set([term])
    const phrases: (readonly string[])[] = []
    const addWord = (id: number, typos: number, marked: boolean) => {
      const occurrences = this.#text.occurrences(id)
      if (!occurrences || occurrences.size === 0) return
      alternatives.push({ occurrences, typos: typos + cost, width: 1 })
      if (marked) words.add(dictionary.wordOf(id))
    }
    const addPhrase = (terms: readonly string[], typos: number) => {
      const occurrences = phraseOccurrences(terms, this.#text)
      if (occurrences.size === 0) return
      alternatives.push({ occurrences, typos: typos + cost, width: terms.length })
      phrases.push(terms)
    }
    const exactId = dictionary.idOf(term)
    if (exactId !== undefined) addWord(exactId, 0, true)
    if (prefix) for (const id of wordsWithPrefix(dictionary.sorted(), term)) addWord(id, 0, false)
    for (const terms of this.#rules.synonyms.get(parts.join(' ')) ?? []) addPhrase(terms, 0)
    if (most > 0) {
      const derived = deriveTypos(dictionary.sorted(), term, most > 1 ? 2 : 1, prefix)
      for (const id of derived.oneTypo) addWord(id, 1, true)
      for (const id of derived.twoTypos) addWord(id, 2, true)
    }
    const split = this.#bestSplit(term)
    if (split && split.join(' ') !== parts.join(' ')) addPhrase(split, 1)
    return {
      from,
      to: from + count,
      alternatives,
      exact: count === 1 && exactId !== undefined ? this.#text.occurrences(exactId) : undefined,
      marks: { words, prefixLength: prefix ? term.length : undefined, phrases },
    }
  }

  #typosFor(term: string): 0 | 1 | 2 {
    const { typoTolerance, exactWords } = this.#rules
    const { oneTypo, twoTypos } = typoTolerance.minWordSizeForTypos
    const length = [...term].length
    if (!typoTolerance.enabled || exactWords.has(term) || length < oneTypo) return 0
    if (typoTolerance.disableOnNumbers && /^\p{N}+$/u.test(term)) return 0
    return length < twoTypos ? 1 : 2
  }

  /** The word as two words that stand side by side most often: "keripiktempe" as "keripik tempe". */
  #bestSplit(term: string): readonly string[] | undefined {
    let best: readonly string[] | undefined
    let most = 0
    for (let at = 1; at < term.length; at++) {
      const left = term.slice(0, at)
      const right = term.slice(at)
      const count = neighbourCount(left, right, this.#text)
      if (count > most) {
        most = count
        best = [left, right]
      }
    }
    return best
  }
}
