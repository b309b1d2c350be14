/**
 * One step of ranking. Documents that are equal by all rules before it are given to it together; it gives each a
 * cost, and those with the lowest come first.
 */
export interface RankingRule {
  costs(documents: Uint32Array): Float64Array
  /** The highest cost possible, for ranking scores; absent for rules that do not count in them (sorting). */
  readonly worst?: number
}
