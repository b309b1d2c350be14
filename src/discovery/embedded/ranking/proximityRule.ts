import { attributeOf } from '../memory/place.ts'
import type { SearchIndex } from '../memory/searchIndex.ts'
import type { QueryMatch } from '../query/queryMatch.ts'
import type { SpanMatches, Standing } from '../query/spanMatches.ts'
import { FAR } from '../text/tokeniser.ts'
import type { RankingRule } from './rankingRule.ts'

/**
 * Documents in which neighbouring words of the query stand close together, and in the query's order, first. Each pair
 * of neighbours costs 0 (side by side) to 7 (far apart, or in different attributes).
 */
export function proximityRule(
  match: QueryMatch,
  precision: 'byWord' | 'byAttribute',
  { text: { texts }, scratch }: SearchIndex,
): RankingRule {
  return {
    worst: Math.max(0, (FAR - 1) * (match.items.length - 1)),
    costs(documents) {
      if (match.items.length < 2) return 0
      const costs = scratch.costs(documents.length)
      for (let i = 0; i < documents.length; i++) costs[i] = costOf(documents[i] ?? 0)
      return costs
    },
  }

  function costOf(document: number): number {
    let sum = 0
    let left: SpanMatches | undefined
    for (const right of match.path(document)) {
      sum += right.span.to - right.span.from - 1
      if (left && neighbours(match, left, right)) sum += distanceIn(document, left, right) - 1
      left = right
    }
    return sum
  }

  function distanceIn(document: number, left: SpanMatches, right: SpanMatches): number {
    const [first, second] = [left.soughtIn(document), right.soughtIn(document)]
    if (!first || !second || precision === 'byAttribute') {
      return distance(left.standingsIn(document), right.standingsIn(document), precision)
    }
    return texts.closest(document, first, second, FAR)
  }
}

/** Words of the query with a missing word or a sentence's end between them have no distance. */
function neighbours(match: QueryMatch, left: SpanMatches, right: SpanMatches): boolean {
  if (left.span.to !== right.span.from) return false
  const last = match.items[left.span.to - 1]
  const next = match.items[right.span.from]
  if (!last || !next) return false
  const width = last.kind === 'phrase' ? last.terms.length : 1
  return last.position + width === next.position
}

/** Smallest distance between two spans: 1 side by side, 8 far apart; one more when they stand in reverse order. */
function distance(left: readonly Standing[], right: readonly Standing[], precision: 'byWord' | 'byAttribute'): number {
  let least = FAR
  for (const from of left) {
    for (const to of right) {
      if (attributeOf(from.place) !== attributeOf(to.place) || from.place === to.place) continue
      if (precision === 'byAttribute') return 1
      const apart =
        to.place > from.place ? to.place - from.place - from.width + 1 : from.place - to.place - to.width + 2
      if (apart >= 1 && apart < least) least = apart
    }
  }
  return least
}
