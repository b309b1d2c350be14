import type { AttributeColumn } from '../memory/attributeColumn.ts'
import { metresBetween } from '../memory/geoColumn.ts'
import type { SearchIndex } from '../memory/searchIndex.ts'
import { costsOf, type RankingRule } from './rankingRule.ts'
import { parseGeoPoint, type SortExpression } from './sortExpression.ts'

/** Orders by an attribute's values, or by distance from a point; documents without any come last either way. */
export function sortRule(expression: SortExpression, index: SearchIndex): RankingRule {
  const point = parseGeoPoint(expression.attribute)
  const sign = expression.direction === 'asc' ? 1 : -1
  if (point) {
    return {
      costs: (documents) =>
        costsOf(documents, (document) => {
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
  if (!column.hasStrings) {
    const { bounds } = column
    return costsOf(
      documents,
      sign === 1 ? (document) => bounds.lowest(document) : (document) => -bounds.highest(document),
    )
  }
  const ranks = ranksOfValues(column, sign)
  return costsOf(documents, (document) => {
    let least = Number.POSITIVE_INFINITY
    for (const code of column.codes.of(document)) least = Math.min(least, ranks[code] ?? 0)
    return least
  })
}

/** The rank of each value by its code: numbers first, then strings, each in the wanted direction. */
function ranksOfValues(column: AttributeColumn, sign: 1 | -1): Uint32Array {
  const { numbers, strings } = column.ascending()
  const order = sign === 1 ? [...numbers, ...strings] : [...numbers.toReversed(), ...strings.toReversed()]
  const ranks = new Uint32Array(column.size)
  for (const [rank, code] of order.entries()) ranks[code] = rank
  return ranks
}
