import { attributeOf, positionOf } from '../memory/postings.ts'
import type { QueryMatch } from '../query/queryMatch.ts'
import type { SpanMatches } from '../query/spanMatches.ts'
import { costsOf, type RankingRule } from './rankingRule.ts'

/** Documents with more of the query's words first. */
export function wordsRule(match: QueryMatch): RankingRule {
  return {
    costs: (documents) => costsOf(documents, (document) => match.missing(document)),
    worst: Math.max(0, match.items.length - 1),
  }
}

/** Documents with fewer typos first. */
export function typoRule(match: QueryMatch): RankingRule {
  return {
    costs: (documents) => costsOf(documents, (document) => match.typos(document)),
    worst: 2 * match.items.length,
  }
}

/** Documents that have the words in more important attributes first. */
export function attributeRankRule(match: QueryMatch, highestRank: number): RankingRule {
  return {
    costs: (documents) =>
      sumOverPath(match, documents, (span, place) => attributeOf(place) * (span.span.to - span.span.from)),
    worst: highestRank * match.items.length,
  }
}

/** Documents that have the words near the places at which the query has them first. */
export function wordPositionRule(match: QueryMatch): RankingRule {
  return {
    costs: (documents) => sumOverPath(match, documents, positionCost(match)),
    worst: FARTHEST * match.items.length,
  }
}

const FARTHEST = 10
/** Upper ends of the steps in which a word's distance from its place in the query counts. */
const DISTANCE_STEPS = [0, 1, 4, 7, 11, 16, 24, 64, 256, 1024]

function positionCost(match: QueryMatch): (span: SpanMatches, place: number) => number {
  return ({ span }, place) => {
    const distance = Math.abs(bucketed(positionOf(place)) - (match.items[span.from]?.position ?? 0))
    let cost = 0
    for (let word = 0; word < span.to - span.from; word++) cost += distanceCost(distance + word)
    return cost
  }
}

function distanceCost(distance: number): number {
  const step = DISTANCE_STEPS.findIndex((end) => distance <= end)
  return step < 0 ? FARTHEST : step
}

/** Far into a text, positions count in ever larger steps. */
function bucketed(position: number): number {
  if (position < 16) return position
  return position < 24 ? 24 : 2 ** Math.ceil(Math.log2(position))
}

function sumOverPath(
  match: QueryMatch,
  documents: Uint32Array,
  cost: (span: SpanMatches, place: number) => number,
): Float64Array {
  return costsOf(documents, (document) => {
    let sum = 0
    for (const span of match.path(document)) sum += cost(span, span.bestPlaceOf(document))
    return sum
  })
}
