import type { AttributeColumn } from '../memory/attributeColumn.ts'
import { type GeoColumn, type GeoPoint, metresBetween } from '../memory/geoColumn.ts'
import type { NumberBounds } from '../memory/numberBounds.ts'
import type { SearchIndex } from '../memory/searchIndex.ts'
import type { RankingRule } from './rankingRule.ts'
import { parseGeoPoint, type SortExpression } from './sortExpression.ts'

/** Orders by an attribute's values, or by distance from a point; documents without any come last either way. */
export function sortRule(expression: SortExpression, index: SearchIndex): RankingRule {
  const { geo, scratch } = index
  const point = parseGeoPoint(expression.attribute)
  const sign = expression.direction === 'asc' ? 1 : -1
  if (point) return { costs: (documents) => setDistances(documents, scratch.costs(documents.length), geo, point, sign) }
  const column = index.column(expression.attribute)
  if (!column) return { costs: () => 0 }
  return {
    costs: (documents) => {
      const costs = scratch.costs(documents.length)
      return column.hasStrings ? setRanks(documents, costs, column, sign) : setNumbers(documents, costs, column, sign)
    },
  }
}

function setDistances(documents: Uint32Array, costs: Float64Array, geo: GeoColumn, point: GeoPoint, sign: 1 | -1) {
  for (let i = 0; i < documents.length; i++) {
    const place = geo.pointOf(documents[i] ?? 0)
    costs[i] = place ? sign * metresBetween(point, place) : Number.POSITIVE_INFINITY
  }
  return costs
}

/** Of several values the one that brings the document forward counts. */
function setNumbers(documents: Uint32Array, costs: Float64Array, { bounds }: { bounds: NumberBounds }, sign: 1 | -1) {
  for (let i = 0; i < documents.length; i++) {
    const document = documents[i] ?? 0
    const cost = sign === 1 ? bounds.lowest(document) : -bounds.highest(document)
    costs[i] = Number.isNaN(cost) ? Number.POSITIVE_INFINITY : cost
  }
  return costs
}

/** Numbers come before strings; of several values the one that brings the document forward counts. */
function setRanks(documents: Uint32Array, costs: Float64Array, column: AttributeColumn, sign: 1 | -1) {
  const ranks = ranksOfValues(column, sign)
  for (let i = 0; i < documents.length; i++) {
    let least = Number.POSITIVE_INFINITY
    for (const code of column.codes.of(documents[i] ?? 0)) least = Math.min(least, ranks[code] ?? 0)
    costs[i] = least
  }
  return costs
}

/** The rank of each value by its code: numbers first, then strings, each in the wanted direction. */
function ranksOfValues(column: AttributeColumn, sign: 1 | -1): Uint32Array {
  const { numbers, strings } = column.keys.ascending()
  const order = sign === 1 ? [...numbers, ...strings] : [...numbers.toReversed(), ...strings.toReversed()]
  const ranks = new Uint32Array(column.keys.size)
  for (const [rank, code] of order.entries()) ranks[code] = rank
  return ranks
}
