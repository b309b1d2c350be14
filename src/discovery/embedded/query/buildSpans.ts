import type { TextIndex } from '../memory/textIndex.ts'
import type { TypoTolerance } from '../settings/settings.ts'
import type { QueryItem, QueryPhrase, QueryWord } from './parseQuery.ts'
import { neighbourCount, phraseOccurrences } from './phrase.ts'
import type { PhraseAlternative, Span, WordAlternative } from './span.ts'
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
  return spans.filter(({ words, phrases }) => words.length + phrases.length > 0)
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
      words: [],
      phrases: occurrences.none ? [] : [{ occurrences, typos: 0, width: terms.length }],
      exact: { occurrences },
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
    const words: WordAlternative[] = []
    const phrases: PhraseAlternative[] = []
    const marked = new Set([term])
    const markedPhrases: (readonly string[])[] = []
    const addWord = (word: number, typos: number) => {
      if (this.#text.documentsOf(word)?.size) words.push({ word, typos: typos + cost })
    }
    const addPhrase = (terms: readonly string[], typos: number) => {
      const occurrences = phraseOccurrences(terms, this.#text)
      if (occurrences.none) return
      phrases.push({ occurrences, typos: typos + cost, width: terms.length })
      markedPhrases.push(terms)
    }
    const exact = dictionary.idOf(term)
    if (exact !== undefined) addWord(exact, 0)
    if (prefix) for (const word of wordsWithPrefix(dictionary.sorted(), term)) addWord(word, 0)
    for (const terms of this.#rules.synonyms.get(parts.join(' ')) ?? []) addPhrase(terms, 0)
    if (most > 0) {
      const derived = deriveTypos(dictionary.sorted(), term, most > 1 ? 2 : 1, prefix)
      for (const word of derived.oneTypo) addWord(word, 1)
      for (const word of derived.twoTypos) addWord(word, 2)
      for (const word of [...derived.oneTypo, ...derived.twoTypos]) marked.add(dictionary.wordOf(word))
    }
    const split = this.#bestSplit(term, parts)
    if (split) addPhrase(split, 1)
    return {
      from,
      to: from + count,
      words,
      phrases,
      exact: count === 1 && exact !== undefined ? { word: exact } : undefined,
      marks: { words: marked, prefixLength: prefix ? term.length : undefined, phrases: markedPhrases },
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

  /**
   * The word as two words that stand side by side most often: "keripiktempe" as "keripik tempe". None when those are the words
   * as typed: they are counted last, and only where there is another way.
   */
  #bestSplit(term: string, typed: readonly string[]): readonly string[] | undefined {
    const splits = Array.from({ length: term.length - 1 }, (_, i) => [term.slice(0, i + 1), term.slice(i + 1)] as const)
    const asTyped = ([left, right]: readonly string[]) => left === typed[0] && right === typed[1]
    let best: readonly string[] | undefined
    let most = 0
    for (const [left, right] of splits.filter((split) => !asTyped(split))) {
      const count = neighbourCount(left, right, this.#text)
      if (count > most) {
        most = count
        best = [left, right]
      }
    }
    const ownSplit = splits.find(asTyped)
    return best && ownSplit && neighbourCount(...ownSplit, this.#text) > most ? undefined : best
  }
}
