import { Bits } from '../memory/bits.ts'
import type { Scratch } from '../memory/scratch.ts'
import type { TextIndex } from '../memory/textIndex.ts'
import type { PhraseWords } from '../memory/texts.ts'
import type { QueryItem } from '../query/parseQuery.ts'
import type { QueryMatch } from '../query/queryMatch.ts'
import type { SpanMatches } from '../query/spanMatches.ts'
import { ExactForm } from './exactForm.ts'
import type { RankingRule } from './rankingRule.ts'

/** An attribute is exactly the query, begins with it, or neither. */
const WHOLE = 0
const BEGUN = 1
const NOT_BEGUN = 2

/** Documents of which an attribute is exactly the query first, then those of which one begins with it. */
export function exactAttributeRule(match: QueryMatch, text: TextIndex, scratch: Scratch): RankingRule {
  return {
    worst: NOT_BEGUN,
    costs(documents) {
      const exact = new ExactWords(match, text)
      if (exact.none) return NOT_BEGUN
      const costs = scratch.costs(documents.length)
      exact.setAttributeCosts(documents, costs)
      return costs
    },
  }
}

/** Documents with more words exactly as typed (neither a typo nor only a beginning) first. */
export function exactWordsRule(match: QueryMatch, text: TextIndex, scratch: Scratch): RankingRule {
  return {
    worst: match.items.length,
    costs(documents) {
      const exact = new ExactWords(match, text)
      if (exact.none) return match.items.length
      const costs = scratch.costs(documents.length)
      exact.setWordCosts(documents, costs)
      return costs
    },
  }
}

/** Which documents have the words of a query exactly as typed. */
class ExactWords {
  readonly #match: QueryMatch
  readonly #text: TextIndex
  /** For the spans that some document has as typed. */
  readonly #forms = new Map<SpanMatches, ExactForm>()
  /** By number of items. */
  readonly #beginnings: readonly Beginning[]
  readonly #ofPaths = new Map<readonly SpanMatches[], PathForms>()
  /** Documents next to one another mostly have the same path. */
  #lastPath: readonly SpanMatches[] | undefined
  #lastForms: PathForms = { each: [], beginning: undefined }

  constructor(match: QueryMatch, text: TextIndex) {
    this.#match = match
    this.#text = text
    const searched = match.matches[0]?.scope.exact ?? new Uint8Array(0)
    this.#beginnings = [0, ...match.items.map((_, last) => last + 1)].map((count) =>
      beginningOf(match.items.slice(0, count), text, searched),
    )
    for (const matches of match.matches) {
      if (matches.span.exact) this.#forms.set(matches, new ExactForm(matches.span.exact, matches.scope, text))
    }
  }

  /** Whether no document has any. */
  get none(): boolean {
    return this.#forms.size === 0
  }

  setWordCosts(documents: Uint32Array, costs: Float64Array): void {
    const { items } = this.#match
    const only = this.#onlyForms
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i] ?? 0
      const { each } = only ?? this.#formsOf(this.#match.path(document))
      let cost = items.length
      for (let form = 0; form < each.length; form++) if (each[form]?.isIn(document)) cost--
      costs[i] = cost
    }
  }

  setAttributeCosts(documents: Uint32Array, costs: Float64Array): void {
    const only = this.#onlyForms
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i] ?? 0
      const { each, beginning } = only ?? this.#formsOf(this.#match.path(document))
      const begun = beginning?.documents.has(document) && areIn(each, document)
      costs[i] = beginning && begun ? this.#costOf(document, beginning) : NOT_BEGUN
    }
  }

  /** Those of all documents, when the query is one word. */
  get #onlyForms(): PathForms | undefined {
    return this.#match.items.length === 1 ? this.#formsOf(this.#match.matches) : undefined
  }

  #costOf(document: number, { words, first, count, ranks }: Beginning): number {
    let best = NOT_BEGUN
    for (let i = 0; i < ranks.length; i++) {
      const rank = ranks[i] ?? 0
      if (!this.#text.texts.beginsWith(document, rank, words, first)) continue
      if (this.#text.lengthOf(document, rank) === count) return WHOLE
      best = BEGUN
    }
    return best
  }

  #formsOf(path: readonly SpanMatches[]): PathForms {
    if (path === this.#lastPath) return this.#lastForms
    this.#lastPath = path
    this.#lastForms = this.#ofPaths.get(path) ?? {
      each: path.map((matches) => this.#forms.get(matches)),
      beginning: path.every(({ span }, i) => span.from === i) ? this.#beginnings[path.length] : undefined,
    }
    this.#ofPaths.set(path, this.#lastForms)
    return this.#lastForms
  }
}

function areIn(forms: readonly (ExactForm | undefined)[], document: number): boolean {
  for (let i = 0; i < forms.length; i++) if (!forms[i]?.isIn(document)) return false
  return true
}

/** How the spans of a path stand where they stand as typed. */
interface PathForms {
  readonly each: readonly (ExactForm | undefined)[]
  /** Where the path is the query's first items one by one. */
  readonly beginning: Beginning | undefined
}

/** The words with which a query begins. */
interface Beginning {
  /** Each at its place, and the index of the first one. */
  readonly words: PhraseWords
  readonly first: number
  readonly count: number
  /** All documents that may have an attribute that begins so. */
  readonly documents: Bits
  /** Ranks of the searched attributes that may begin so. */
  readonly ranks: readonly number[]
}

function beginningOf(items: readonly QueryItem[], text: TextIndex, searched: Uint8Array): Beginning {
  const words: (number | undefined)[] = []
  let count = 0
  for (const item of items) {
    const at = item.position - (items[0]?.position ?? 0)
    while (words.length < at) words.push(undefined)
    const terms = item.kind === 'word' ? [item.term] : item.terms
    for (const term of terms) words.push(term === undefined ? undefined : text.dictionary.idOf(term))
    count += terms.length
  }
  const first = words.findIndex((word) => word !== undefined)
  const documents = new Bits()
  text.documentsBegunBy(words[first] ?? -1)?.addTo(documents)
  return { words, first, count, documents, ranks: text.wordRanks.ofPhrase(words, searched) }
}
