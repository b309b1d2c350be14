import { type ConditionContext, columnOf } from './condition.ts'
import { argumentsOf, child, fieldPath, type TreeNode, unwrapped } from './tree.ts'

/**
 * `order(...)` in SQL, or undefined when one of its terms is not a field (or `lower()` of one).
 * GROQ puts numbers before texts before booleans before everything else, and keeps equal ones in the order of their ids.
 */
export function orderingOf(terms: readonly TreeNode[], context: ConditionContext): string | undefined {
  const sorted = terms.map((term) => orderTerm(term, context))
  return sorted.every((term) => term !== undefined) ? [...sorted, context.idColumn].join(', ') : undefined
}

function orderTerm(given: TreeNode, context: ConditionContext): string | undefined {
  const direction = given.type === 'Desc' ? 'DESC' : 'ASC'
  const directed = given.type === 'Desc' || given.type === 'Asc' ? child(given, 'base') : given
  const node = directed && unwrapped(directed)
  if (!node) return undefined
  const [lowered] = argumentsOf(node, 'lower') ?? []
  const path = fieldPath(lowered ?? node)
  if (!path) return undefined
  const column = columnOf(path, context)
  if (/^\w+$/.test(column)) return lowered ? undefined : `${column} ${direction}`
  const kind = `json_type(json, '$.${path}')`
  if (lowered) {
    const text = `CASE WHEN ${kind} = 'text' THEN groq_lower(${column}) END`
    return `${text} ${direction} NULLS ${direction === 'ASC' ? 'LAST' : 'FIRST'}`
  }
  const rank = `CASE ${kind} WHEN 'integer' THEN 2 WHEN 'real' THEN 2 WHEN 'text' THEN 3 WHEN 'true' THEN 4 WHEN 'false' THEN 4 ELSE 5 END`
  const value = `CASE WHEN ${kind} IN ('integer', 'real', 'text', 'true', 'false') THEN ${column} END`
  return `${rank} ${direction}, ${value} ${direction}`
}
