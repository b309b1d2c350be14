import type { QueryItem } from './parseQuery.ts'

export type MatchingStrategy = 'last' | 'all' | 'frequency'

/**
 * Which items may be missing, step by step, when too few documents have all: each step is a mask of the items left
 * out so far. Phrases are never left out, and one item always stays.
 * @param frequencyOf how many documents have an item, by its index
 */
export function removalSteps(
  strategy: MatchingStrategy,
  items: readonly QueryItem[],
  frequencyOf: (item: number) => number,
): number[] {
  const steps = [0]
  if (strategy === 'all') return steps
  const words = [...items.keys()].filter((index) => items[index]?.kind === 'word')
  const order = strategy === 'last' ? words.toReversed() : mostFrequentFirst(words, frequencyOf)
  const removable = words.length === items.length ? order.slice(0, -1) : order
  let mask = 0
  for (const index of removable) {
    mask |= 1 << index
    steps.push(mask)
  }
  return steps
}

/** Words that no document has count as the most frequent of all. */
function mostFrequentFirst(words: readonly number[], frequencyOf: (item: number) => number): number[] {
  const frequency = new Map(words.map((index) => [index, frequencyOf(index) || Number.POSITIVE_INFINITY]))
  return words.toSorted((a, b) => compare(frequency.get(b), frequency.get(a)) || b - a)
}

function compare(a = 0, b = 0): number {
  return a === b ? 0 : a < b ? -1 : 1
}
