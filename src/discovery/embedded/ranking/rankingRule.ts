/**
 * One step of ranking. Documents that are equal by all rules before it are given to it together, ascending; it gives each
 * a cost, and those with the lowest come first.
 */
export interface RankingRule {
  /** @param wanted as many documents will be looked at, the cheapest: what the others cost need not be found out */
  costs(documents: Uint32Array, wanted: number): Costs
  /** The highest cost possible, for ranking scores; absent for rules that do not count in them (sorting). */
  readonly worst?: number
}

/**
 * The cost of each document, in their order, whole numbers where a rule has a worst one; or what all of them cost alike.
 * Valid until the next costs are asked for: rules write them into the same table.
 */
export type Costs = Float64Array | number
