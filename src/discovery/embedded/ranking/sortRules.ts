import { type AttributeColumn, compareKeys } from '../memory/attributeColumn.ts'
import { metresBetween } from '../memory/geoColumn.ts'
import type { SearchIndex } from '../memory/searchIndex.ts'
import type { RankingRule } from './rankingRule.ts'
import { parseGeoPoint, type SortExpression } from './sortExpression.ts'

/** Orders by an attribute's values, or by distance from a point; documents without any come last either way. */
export function sortRule(expression: SortExpression, index: SearchIndex): RankingRule {
  const point = parseGeoPoint(expression.attribute)
  const sign = expression.direction === 'asc' ? 1 : -1
  if (point) {
    return {
      costs: (documents) =>
        Float64Array.from(documents, (document) => {
          const place = index.geo.pointOf(document)
          return place ? sign * metresBetween(point, place) : Number.POSITIVE_INFINITY
        }),
    }
  }
  const column = index.column(expression.attribute)
  return { costs: (documents) => (column ? columnCosts(column, documents, sign) : new Float64Array(documents.length)) }
}

/** Numbers come before strings; of several values the one that brings the document forward counts. */
function columnCosts(column: AttributeColumn, documents: Uint32Array, sign: 1 | -1): Float64Array {
  const firsts = Array.from(documents, (document) => firstKey(column, document, sign))
  const strings = [...new Set(firsts.filter((key) => typeof key === 'string'))].sort((a, b) => sign * compareKeys(a, b))
  if (strings.length === 0) {
    return Float64Array.from(firsts, (key) => (typeof key === 'number' ? sign * key : Number.POSITIVE_INFINITY))
  }
  const numbers = [...new Set(firsts.filter((key) => typeof key === 'number'))].sort((a, b) => sign * (a - b))
  const ranks = new Map<string | number, number>([...numbers, ...strings].map((key, rank) => [key, rank]))
  return Float64Array.from(firsts, (key) => (key === undefined ? Number.POSITIVE_INFINITY : (ranks.get(key) ?? 0)))
}

function firstKey(column: AttributeColumn, document: number, sign: 1 | -1): string | number | undefined {
  let first: string | number | undefined
  for (const code of column.codesOf(document)) {
    const key = column.values[code]?.key
    if (key === undefined) continue
    if (first === undefined || (typeof key === 'number' && typeof first === 'string')) first = key
    else if (typeof key === typeof first && sign * compareKeys(key, first) < 0) first = key
  }
  return first
}
