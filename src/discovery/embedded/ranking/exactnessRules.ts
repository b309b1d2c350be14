import { attributeOf, lowerBound, occursAt, placeOf, positionOf } from '../memory/postings.ts'
import type { TextIndex } from '../memory/textIndex.ts'
import { occursIn } from '../query/phrase.ts'
import type { QueryMatch } from '../query/queryMatch.ts'
import type { SpanMatches } from '../query/spanMatches.ts'
import { costsOf, type RankingRule } from './rankingRule.ts'

/** An attribute is exactly the query (0), begins with it (1), or neither (2). */
export function exactAttributeRule(match: QueryMatch, text: TextIndex): RankingRule {
  return {
    costs: (documents) => costsOf(documents, (document) => exactAttribute(match, text, document)),
    worst: 2,
  }
}

/** Documents with more words exactly as typed (neither a typo nor only a beginning) first. */
export function exactWordsRule(match: QueryMatch): RankingRule {
  return {
    costs: (documents) =>
      costsOf(documents, (document) => {
        const exact = match.path(document).filter((span) => isExact(span, document))
        return match.items.length - exact.length
      }),
    worst: match.items.length,
  }
}

function isExact({ span, scope }: SpanMatches, document: number): boolean {
  return span.exact !== undefined && occursIn(span.exact, document, (place) => scope.exact[attributeOf(place)] === 1)
}

function exactAttribute(match: QueryMatch, text: TextIndex, document: number): 0 | 1 | 2 {
  const path = match.path(document)
  const [first] = path
  if (!first || path.some(({ span }, i) => span.exact === undefined || span.from !== i)) return 2
  let best: 0 | 1 | 2 = 2
  const start = match.items[0]?.position ?? 0
  for (const rank of ranksBegunBy(first, document)) {
    const begins = path.every(({ span }) => {
      const place = placeOf(rank, (match.items[span.from]?.position ?? 0) - start)
      return span.exact !== undefined && occursAt(span.exact, document, place)
    })
    if (!begins) continue
    if (text.lengthOf(document, rank) === wordCount(match, path)) return 0
    best = 1
  }
  return best
}

/** Ranks of the attributes within the scope that begin with the span exactly as typed. */
function ranksBegunBy({ span, scope }: SpanMatches, document: number): number[] {
  const ranks: number[] = []
  if (!span.exact) return ranks
  const { pairs, size } = span.exact
  for (let i = lowerBound(span.exact, document, 0); i < size && pairs[i] === document; i += 2) {
    const place = pairs[i + 1] ?? 0
    if (positionOf(place) === 0 && scope.exact[attributeOf(place)] === 1) ranks.push(attributeOf(place))
  }
  return ranks
}

function wordCount(match: QueryMatch, path: readonly SpanMatches[]): number {
  let count = 0
  for (const { span } of path) {
    const item = match.items[span.from]
    count += item?.kind === 'phrase' ? item.terms.length : 1
  }
  return count
}
