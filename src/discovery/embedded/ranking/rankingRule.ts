/**
 * One step of ranking. Documents that are equal by all rules before it are given to it together; it gives each a
 * cost, and those with the lowest come first.
 */
export interface RankingRule {
  costs(documents: Uint32Array): Float64Array
  /** The highest cost possible, for ranking scores; absent for rules that do not count in them (sorting). */
  readonly worst?: number
}

/** The cost of each document, in their order. A plain loop: this is done for every document that meets a search. */
export function costsOf(documents: Uint32Array, cost: (document: number, index: number) => number): Float64Array {
  const costs = new Float64Array(documents.length)
  for (let i = 0; i < documents.length; i++) costs[i] = cost(documents[i] ?? 0, i)
  return costs
}
