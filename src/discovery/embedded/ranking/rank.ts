import type { RankingRule } from './rankingRule.ts'
import { type Grade, scoreOf } from './rankingScore.ts'
import { smallest } from './smallest.ts'

/** A document in its order, with its ranking score when scores were asked for. */
export interface Ranked {
  readonly document: number
  readonly score: number | undefined
}

/**
 * The best `wanted` documents by the rules, in order; equal ones in the order in which they came to the index. Each
 * rule sees only those groups of equal documents that reach into the wanted ones.
 */
export function rank(documents: Uint32Array, rules: readonly RankingRule[], wanted: number, scored: boolean): Ranked[] {
  const ranked: Ranked[] = []
  refine(documents, 0, [])
  return ranked

  function refine(group: Uint32Array, step: number, grades: readonly Grade[]): void {
    const rule = rules[step]
    if (!rule || (group.length === 1 && !scored)) {
      for (const document of group.subarray(0, wanted - ranked.length)) {
        ranked.push({ document, score: scored ? scoreOf(grades) : undefined })
      }
      return
    }
    for (const { members, cost } of groupsByCost(group, rule.costs(group), wanted - ranked.length)) {
      const grade = rule.worst === undefined ? [] : [{ rank: rule.worst - cost + 1, highest: rule.worst + 1 }]
      refine(members, step + 1, [...grades, ...grade])
      if (ranked.length >= wanted) return
    }
  }
}

interface Group {
  readonly members: Uint32Array
  readonly cost: number
}

/** Groups of equal cost, cheapest first, as many as hold the first `wanted` documents; each keeps its documents' order. */
function groupsByCost(documents: Uint32Array, costs: Float64Array, wanted: number): Group[] {
  const first = costs[0] ?? 0
  if (costs.every((cost) => cost === first)) return [{ members: documents, cost: first }]
  const limit = smallest(costs, wanted)
  const sizes = countEach(costs, limit)
  const groups = [...sizes.keys()]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((cost) => ({ cost, members: new Uint32Array(sizes.get(cost) ?? 0), filled: 0 }))
  const byCost = new Map(groups.map((group) => [group.cost, group]))
  // Neighbours often cost the same, so the group of the one before is tried first.
  let group = groups[0]
  for (let i = 0; i < costs.length; i++) {
    const cost = costs[i] ?? 0
    if (cost > limit) continue
    if (group?.cost !== cost) group = byCost.get(cost)
    if (group) group.members[group.filled++] = documents[i] ?? 0
  }
  return groups
}

/** How many of the costs up to a limit are alike, by cost. */
function countEach(costs: Float64Array, limit: number): Map<number, number> {
  const sizes = new Map<number, number>()
  let last = Number.NaN
  let run = 0
  for (let i = 0; i < costs.length; i++) {
    const cost = costs[i] ?? 0
    if (cost > limit) continue
    if (cost !== last) {
      if (run > 0) sizes.set(last, (sizes.get(last) ?? 0) + run)
      last = cost
      run = 0
    }
    run++
  }
  if (run > 0) sizes.set(last, (sizes.get(last) ?? 0) + run)
  return sizes
}
