import { attributeOf, positionOf } from '../memory/place.ts'
import type { Scratch } from '../memory/scratch.ts'
import type { QueryMatch } from '../query/queryMatch.ts'
import type { SpanMatches } from '../query/spanMatches.ts'
import type { RankingRule } from './rankingRule.ts'

/** Documents with more of the query's words first. */
export function wordsRule(match: QueryMatch, scratch: Scratch): RankingRule {
  return {
    worst: Math.max(0, match.items.length - 1),
    costs(documents) {
      if (match.complete) return 0
      const costs = scratch.costs(documents.length)
      for (let i = 0; i < documents.length; i++) costs[i] = match.missing(documents[i] ?? 0)
      return costs
    },
  }
}

/** Documents with fewer typos first. */
export function typoRule(match: QueryMatch, scratch: Scratch): RankingRule {
  return {
    worst: 2 * match.items.length,
    costs(documents) {
      if (match.onlyTypos !== undefined) return match.onlyTypos
      const costs = scratch.costs(documents.length)
      for (let i = 0; i < documents.length; i++) costs[i] = match.typos(documents[i] ?? 0)
      return costs
    },
  }
}

/** Documents that have the words in more important attributes first. */
export function attributeRankRule(match: QueryMatch, highestRank: number, scratch: Scratch): RankingRule {
  return {
    worst: highestRank * match.items.length,
    costs(documents, wanted) {
      const costs = scratch.costs(documents.length)
      const [only] = match.matches
      if (match.items.length === 1 && only) {
        only.setAttributes(documents, costs, wanted, highestRank)
        return costs
      }
      for (const matches of match.matches) matches.findBestPlaces(documents)
      for (let i = 0; i < documents.length; i++) {
        const document = documents[i] ?? 0
        let sum = 0
        for (const matches of match.path(document)) {
          sum += attributeOf(matches.bestPlaceOf(document)) * (matches.span.to - matches.span.from)
        }
        costs[i] = sum
      }
      return costs
    },
  }
}

/** Documents that have the words near the places at which the query has them first. */
export function wordPositionRule(match: QueryMatch, scratch: Scratch): RankingRule {
  return {
    worst: FARTHEST * match.items.length,
    costs(documents) {
      const costs = scratch.costs(documents.length)
      for (let i = 0; i < documents.length; i++) {
        const document = documents[i] ?? 0
        let sum = 0
        for (const matches of match.path(document)) sum += positionCost(match, matches, document)
        costs[i] = sum
      }
      return costs
    },
  }
}

const FARTHEST = 10
/** Upper ends of the steps in which a word's distance from its place in the query counts. */
const DISTANCE_STEPS = [0, 1, 4, 7, 11, 16, 24, 64, 256, 1024]
/** What each distance costs, up to the last step. */
const COSTS = Uint8Array.from({ length: 1025 }, (_, distance) => DISTANCE_STEPS.findIndex((end) => distance <= end))

function positionCost(match: QueryMatch, matches: SpanMatches, document: number): number {
  const { from, to } = matches.span
  const position = bucketed(positionOf(matches.bestPlaceOf(document)))
  const distance = Math.abs(position - (match.items[from]?.position ?? 0))
  let cost = 0
  for (let word = 0; word < to - from; word++) cost += COSTS[distance + word] ?? FARTHEST
  return cost
}

/** Far into a text, positions count in ever larger steps. */
function bucketed(position: number): number {
  if (position < 16) return position
  return position < 24 ? 24 : 2 ** Math.ceil(Math.log2(position))
}
