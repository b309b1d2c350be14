import { isList, type Json } from '../json.ts'
import type { Bits } from '../memory/bits.ts'
import type { Filter } from './ast.ts'
import { evaluate, type FilterScope } from './evaluate.ts'
import { parseFilter } from './parser.ts'

/** A `filter` parameter that is neither an expression nor arrays of them. */
export class FilterShapeError extends Error {
  override name = 'FilterShapeError'
}

/**
 * Documents that a `filter` parameter lets through: an expression, or an array of conditions that must all hold, in
 * which an inner array holds when one of its conditions does. Undefined: no condition at all.
 * @throws FilterError, FilterShapeError
 */
export function applyFilter(parameter: Json | undefined, scope: FilterScope): Bits | undefined {
  if (parameter === undefined || parameter === null) return undefined
  const expressions = isList(parameter) ? parameter : [parameter]
  let result: Bits | undefined
  for (const expression of expressions) {
    const bits = isList(expression) ? anyOf(expression, scope) : single(expression, scope)
    if (bits) result = result ? result.intersect(bits) : bits
  }
  return result
}

function anyOf(alternatives: readonly Json[], scope: FilterScope): Bits | undefined {
  let result: Bits | undefined
  for (const alternative of alternatives) {
    const bits = single(alternative, scope)
    if (bits) result = result ? result.unite(bits) : bits
  }
  return result
}

function single(expression: Json, scope: FilterScope): Bits | undefined {
  if (typeof expression !== 'string') {
    throw new FilterShapeError(
      `Invalid syntax for the filter parameter: \`expected String, Array, found: ${JSON.stringify(expression)}\`.`,
    )
  }
  if (expression.trim() === '') return undefined
  const filter: Filter = parseFilter(expression)
  return evaluate(filter, { ...scope, source: expression })
}
