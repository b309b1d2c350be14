import type { QueryItem } from './parseQuery.ts'
import type { SpanMatches } from './spanMatches.ts'

export type MatchingStrategy = 'last' | 'all' | 'frequency'

/**
 * Which items may be missing, step by step, when too few documents have all: each step is a mask of the items left
 * out so far. Phrases are never left out, and one item always stays.
 */
export function removalSteps(
  strategy: MatchingStrategy,
  items: readonly QueryItem[],
  matches: readonly SpanMatches[],
): number[] {
  const steps = [0]
  if (strategy === 'all') return steps
  const words = [...items.keys()].filter((index) => items[index]?.kind === 'word')
  const order = strategy === 'last' ? words.toReversed() : byFrequency(words, matches)
  const removable = words.length === items.length ? order.slice(0, -1) : order
  let mask = 0
  for (const index of removable) {
    mask |= 1 << index
    steps.push(mask)
  }
  return steps
}

/** The most frequent first; words that no document has count as the most frequent of all. */
function byFrequency(words: readonly number[], matches: readonly SpanMatches[]): number[] {
  const frequency = new Map(
    words.map((index) => {
      const found = matches.filter(({ span }) => span.from <= index && index < span.to)
      const most = Math.max(0, ...found.map((match) => match.frequency))
      return [index, most === 0 ? Number.POSITIVE_INFINITY : most]
    }),
  )
  return words.toSorted((a, b) => compare(frequency.get(b), frequency.get(a)) || b - a)
}

function compare(a = 0, b = 0): number {
  return a === b ? 0 : a < b ? -1 : 1
}
