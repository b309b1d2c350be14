/** How a document did by one rule: `highest` is the best rank there is, 1 the worst. */
export interface Grade {
  readonly rank: number
  readonly highest: number
}

/**
 * One number between 0 and 1 from the grades of all rules, where each rule only decides within the steps of the one
 * before it. Without grades (nothing was searched) it is 1.
 */
export function scoreOf(grades: readonly Grade[]): number {
  let rank = 1
  let highest = 1
  for (const grade of grades) {
    rank = (rank - 1) * grade.highest + grade.rank
    highest *= grade.highest
  }
  return rank / highest
}
