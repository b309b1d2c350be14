import type { Costs } from './rankingRule.ts'
import { smallest } from './smallest.ts'

/** Documents of equal cost, in their order. */
export interface Group {
  readonly members: Uint32Array
  readonly cost: number
}

/** Costs up to here are counted; others, such as prices, are sorted. */
const MOST_COUNTED = 4096

/**
 * Groups of equal cost, cheapest first, as many as hold the first `wanted` documents.
 * @param worst the highest cost possible where costs are whole numbers
 */
export function groupsByCost(documents: Uint32Array, costs: Costs, wanted: number, worst: number | undefined): Group[] {
  if (typeof costs === 'number') return [{ members: documents, cost: costs }]
  if (worst !== undefined && worst <= MOST_COUNTED) return countedGroups(documents, costs, wanted, worst)
  return sortedGroups(documents, costs, wanted)
}

function countedGroups(documents: Uint32Array, costs: Float64Array, wanted: number, worst: number): Group[] {
  const counts = new Uint32Array(worst + 1)
  for (let i = 0; i < costs.length; i++) {
    const cost = costs[i] ?? 0
    counts[cost] = (counts[cost] ?? 0) + 1
  }
  const groups: Group[] = []
  for (let cost = 0, held = 0; cost <= worst && held < wanted; cost++) {
    const count = counts[cost] ?? 0
    if (count === 0) continue
    held += count
    groups.push({ cost, members: count === documents.length ? documents : membersOf(documents, costs, cost, count) })
  }
  return groups
}

function membersOf(documents: Uint32Array, costs: Float64Array, cost: number, count: number): Uint32Array {
  const members = new Uint32Array(count)
  for (let i = 0, filled = 0; filled < count; i++) if (costs[i] === cost) members[filled++] = documents[i] ?? 0
  return members
}

function sortedGroups(documents: Uint32Array, costs: Float64Array, wanted: number): Group[] {
  const first = costs[0] ?? 0
  if (costs.every((cost) => cost === first)) return [{ members: documents, cost: first }]
  const limit = smallest(costs, wanted)
  const kept: { document: number; cost: number }[] = []
  for (let i = 0; i < costs.length; i++) {
    const cost = costs[i] ?? 0
    if (cost <= limit) kept.push({ document: documents[i] ?? 0, cost })
  }
  return [...Map.groupBy(kept, ({ cost }) => cost)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([cost, members]) => ({ cost, members: Uint32Array.from(members, ({ document }) => document) }))
}
