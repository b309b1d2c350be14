import { groupsByCost } from './groups.ts'
import type { RankingRule } from './rankingRule.ts'
import { type Grade, scoreOf } from './rankingScore.ts'

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
    const left = wanted - ranked.length
    for (const { members, cost } of groupsByCost(group, rule.costs(group, left), left, rule.worst)) {
      const grade = rule.worst === undefined ? [] : [{ rank: rule.worst - cost + 1, highest: rule.worst + 1 }]
      refine(members, step + 1, [...grades, ...grade])
      if (ranked.length >= wanted) return
    }
  }
}
