import { attributeOf } from '../memory/postings.ts'
import type { Scratch } from '../memory/scratch.ts'
import type { QueryMatch } from '../query/queryMatch.ts'
import type { SpanMatches } from '../query/spanMatches.ts'
import { FAR } from '../text/tokeniser.ts'
import type { RankingRule } from './rankingRule.ts'
import { Standings } from './standings.ts'

/**
 * Documents in which neighbouring words of the query stand close together, and in the query's order, first. Each pair
 * of neighbours costs 0 (side by side) to 7 (far apart, or in different attributes).
 */
export function proximityRule(match: QueryMatch, precision: 'byWord' | 'byAttribute', scratch: Scratch): RankingRule {
  return {
    worst: Math.max(0, (FAR - 1) * (match.items.length - 1)),
    costs(documents) {
      if (match.items.length < 2) return 0
      const standings = new Standings(documents, match.slots)
      const costs = scratch.costs(documents.length)
      for (let i = 0; i < documents.length; i++) {
        const path = match.path(documents[i] ?? 0)
        let sum = 0
        for (const [step, right] of path.entries()) {
          sum += right.span.to - right.span.from - 1
          const left = path[step - 1]
          if (!left || !neighbours(match, left, right)) continue
          sum += distance(standings.of(left, i), standings.of(right, i), precision) - 1
        }
        costs[i] = sum
      }
      return costs
    },
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
function distance(left: Uint32Array, right: Uint32Array, precision: 'byWord' | 'byAttribute'): number {
  let least = FAR
  for (let i = 0; i < left.length; i += 2) {
    const from = left[i] ?? 0
    for (let j = 0; j < right.length; j += 2) {
      const to = right[j] ?? 0
      if (attributeOf(from) !== attributeOf(to) || from === to) continue
      if (precision === 'byAttribute') return 1
      const apart = to > from ? to - from - (left[i + 1] ?? 1) + 1 : from - to - (right[j + 1] ?? 1) + 2
      if (apart >= 1 && apart < least) least = apart
    }
  }
  return least
}
