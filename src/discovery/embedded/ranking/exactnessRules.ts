import { attributeOf, OccurrenceCursor, placeOf, positionOf } from '../memory/postings.ts'
import type { Scratch } from '../memory/scratch.ts'
import type { TextIndex } from '../memory/textIndex.ts'
import type { QueryMatch } from '../query/queryMatch.ts'
import type { SpanMatches } from '../query/spanMatches.ts'
import type { RankingRule } from './rankingRule.ts'

/** An attribute is exactly the query (0), begins with it (1), or neither (2). */
export function exactAttributeRule(match: QueryMatch, text: TextIndex, scratch: Scratch): RankingRule {
  return {
    worst: 2,
    costs(documents) {
      const exact = new ExactWords(match)
      if (exact.none) return 2
      const costs = scratch.costs(documents.length)
      for (let i = 0; i < documents.length; i++) costs[i] = exact.attributeCost(documents[i] ?? 0, text)
      return costs
    },
  }
}

/** Documents with more words exactly as typed (neither a typo nor only a beginning) first. */
export function exactWordsRule(match: QueryMatch, scratch: Scratch): RankingRule {
  return {
    worst: match.items.length,
    costs(documents) {
      const exact = new ExactWords(match)
      if (exact.none) return match.items.length
      const costs = scratch.costs(documents.length)
      for (let i = 0; i < documents.length; i++) costs[i] = match.items.length - exact.count(documents[i] ?? 0)
      return costs
    },
  }
}

/** Where documents, asked for in ascending order, have the words of a query exactly as typed. */
class ExactWords {
  readonly #match: QueryMatch
  readonly #cursors = new Map<SpanMatches, OccurrenceCursor>()
  readonly #plainPaths = new Map<readonly SpanMatches[], boolean>()
  readonly #start: number

  constructor(match: QueryMatch) {
    this.#match = match
    this.#start = match.items[0]?.position ?? 0
    for (const matches of match.matches) {
      if (matches.span.exact) this.#cursors.set(matches, new OccurrenceCursor(matches.span.exact))
    }
  }

  /** Whether no document has any. */
  get none(): boolean {
    return this.#cursors.size === 0
  }

  count(document: number): number {
    let count = 0
    for (const matches of this.#match.path(document)) if (this.#isIn(matches, document)) count++
    return count
  }

  attributeCost(document: number, text: TextIndex): 0 | 1 | 2 {
    const path = this.#match.path(document)
    const [first] = path
    const cursor = first && this.#cursors.get(first)
    if (!cursor || !this.#isPlain(path)) return 2
    let best: 0 | 1 | 2 = 2
    for (let at = cursor.seek(document); cursor.isAt(at, document); at += 2) {
      const place = cursor.placeAt(at)
      const rank = attributeOf(place)
      if (positionOf(place) !== 0 || first.scope.exact[rank] !== 1 || !this.#begins(path, document, rank)) continue
      if (text.lengthOf(document, rank) === this.#wordCount(path)) return 0
      best = 1
    }
    return best
  }

  /** Whether the path is the query's words one by one, each of which there is as typed. */
  #isPlain(path: readonly SpanMatches[]): boolean {
    let plain = this.#plainPaths.get(path)
    if (plain === undefined) {
      plain = path.every(({ span }, i) => span.exact !== undefined && span.from === i)
      this.#plainPaths.set(path, plain)
    }
    return plain
  }

  #isIn(matches: SpanMatches, document: number): boolean {
    const cursor = this.#cursors.get(matches)
    if (!cursor) return false
    for (let at = cursor.seek(document); cursor.isAt(at, document); at += 2) {
      if (matches.scope.exact[attributeOf(cursor.placeAt(at))] === 1) return true
    }
    return false
  }

  /** Whether the attribute of this rank begins with all words of the query in their places. */
  #begins(path: readonly SpanMatches[], document: number, rank: number): boolean {
    return path.every((matches) => {
      const position = (this.#match.items[matches.span.from]?.position ?? 0) - this.#start
      return this.#cursors.get(matches)?.has(document, placeOf(rank, position)) ?? false
    })
  }

  #wordCount(path: readonly SpanMatches[]): number {
    let count = 0
    for (const { span } of path) {
      const item = this.#match.items[span.from]
      count += item?.kind === 'phrase' ? item.terms.length : 1
    }
    return count
  }
}
