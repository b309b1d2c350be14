import type { Grade } from './judgement.ts'

/** How many results a person looks at. */
export const DEPTH = 10

const gain = (grade: Grade) => 2 ** grade - 1
const discounted = (grades: readonly Grade[]) =>
  grades.slice(0, DEPTH).reduce<number>((sum, grade, rank) => sum + gain(grade) / Math.log2(rank + 2), 0)

/**
 * Normalised discounted cumulative gain of the first ten results: 1 when no order of all goods would be better.
 * @param shown grades of the results, best first; `all` those of every product there is
 */
export function ndcg(shown: readonly Grade[], all: readonly Grade[]): number {
  const best = discounted(all.toSorted((a, b) => b - a))
  return best === 0 ? 1 : discounted(shown) / best
}

/** Whether one of the first three results is nearly or exactly what was meant, or the best there is. */
export function succeeds(shown: readonly Grade[], all: readonly Grade[]): boolean {
  const enough = Math.min(2, Math.max(...all, 0))
  return shown.slice(0, 3).some((grade) => grade >= enough)
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length
}
