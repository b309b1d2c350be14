import type { AttributeColumn } from '../memory/attributeColumn.ts'
import { Bits } from '../memory/bits.ts'
import { type GeoPoint, metresBetween } from '../memory/geoColumn.ts'
import { covers } from '../memory/leaves.ts'
import type { SearchIndex } from '../memory/searchIndex.ts'
import { normalise } from '../text/normalise.ts'
import { type Comparison, type Filter, FilterError, type FilterText } from './ast.ts'
import { isInBox, isInPolygon } from './geoShapes.ts'
import { documentsInRange, numberOf } from './range.ts'

/** What a filter is applied to. */
export interface FilterScope {
  readonly index: SearchIndex
  readonly filterable: readonly string[]
  /** The expression, for messages. */
  readonly source?: string
}

/** The documents a filter lets through. @throws FilterError when an attribute is not filterable */
export function evaluate(filter: Filter, scope: FilterScope): Bits {
  switch (filter.kind) {
    case 'and':
      return filter.parts.map((part) => evaluate(part, scope)).reduce((all, bits) => all.intersect(bits))
    case 'or':
      return filter.parts.map((part) => evaluate(part, scope)).reduce((all, bits) => all.unite(bits))
    case 'not':
      return Bits.copyOf(scope.index.alive).subtract(evaluate(filter.part, scope))
    case 'geoRadius':
      return byPoint(scope, filter.at, (point) => metresBetween(filter.centre, point) <= filter.metres)
    case 'geoBox':
      return byPoint(scope, filter.at, (point) => isInBox(point, filter.topRight, filter.bottomLeft))
    case 'geoPolygon':
      return byPoint(scope, filter.at, (point) => isInPolygon(point, filter.corners))
    default:
      return condition(filter, columnOf(filter.attribute, scope), scope)
  }
}

type Condition = Exclude<Filter, { kind: 'and' | 'or' | 'not' | 'geoRadius' | 'geoBox' | 'geoPolygon' }>

function condition(filter: Condition, column: AttributeColumn | undefined, scope: FilterScope): Bits {
  if (filter.kind === 'compare' && filter.operator === '!=') {
    const equal = column ? documentsEqual(column, filter.value.text) : new Bits()
    return Bits.copyOf(scope.index.alive).subtract(equal)
  }
  if (!column) return new Bits()
  switch (filter.kind) {
    case 'compare':
      return documentsCompared(column, filter.operator, filter.value.text)
    case 'between':
      return documentsInRange(
        column,
        { text: filter.from.text, inclusive: true },
        { text: filter.to.text, inclusive: true },
      )
    case 'in':
      return filter.values.reduce((all, value) => all.unite(documentsEqual(column, value.text)), new Bits())
    case 'exists':
      return Bits.copyOf(column.present)
    case 'isNull':
      return Bits.copyOf(column.nulls)
    case 'isEmpty':
      return Bits.copyOf(column.empties)
    case 'contains':
      return documentsWhere(column, filter.value.text, (text, sought) => text.includes(sought))
    case 'startsWith':
      return documentsWhere(column, filter.value.text, (text, sought) => text.startsWith(sought))
  }
}

function columnOf(attribute: FilterText, { index, filterable, source }: FilterScope): AttributeColumn | undefined {
  if (filterable.some((known) => covers(known, attribute.text))) return index.column(attribute.text)
  const available = filterable.length
    ? `Available filterable attribute patterns are: \`${filterable.toSorted().join('`, `')}\`.`
    : 'This index does not have configured filterable attributes.'
  const message = `Attribute \`${attribute.text}\` is not filterable. ${available}`
  throw new FilterError(message, source ?? '', attribute.start, attribute.end)
}

/** Equal as text (case and marks apart) or, when it is a number, equal as number. */
function documentsEqual(column: AttributeColumn, text: string): Bits {
  const number = numberOf(text)
  const codes = [column.keys.codeOf(normalise(text)), number === undefined ? undefined : column.keys.codeOf(number)]
  return column.documentsOf(codes.filter((code) => code !== undefined))
}

function documentsCompared(column: AttributeColumn, operator: Comparison, text: string): Bits {
  switch (operator) {
    case '=':
    case '!=':
      return documentsEqual(column, text)
    case '>':
    case '>=':
      return documentsInRange(column, { text, inclusive: operator === '>=' }, undefined)
    case '<':
    case '<=':
      return documentsInRange(column, undefined, { text, inclusive: operator === '<=' })
  }
}

function documentsWhere(
  column: AttributeColumn,
  text: string,
  accepts: (text: string, sought: string) => boolean,
): Bits {
  const sought = normalise(text)
  const codes = column.keys.ascending().strings
  return column.documentsOf(codes.filter((code) => accepts(String(column.keys.of(code)), sought)))
}

function byPoint(
  { index, filterable, source }: FilterScope,
  at: FilterText,
  accepts: (point: GeoPoint) => boolean,
): Bits {
  if (!filterable.some((known) => covers(known, '_geo'))) {
    const available = filterable.length
      ? `Available filterable attribute patterns are: \`${filterable.toSorted().join('`, `')}\`.`
      : 'This index does not have configured filterable attributes.'
    throw new FilterError(`Attribute \`_geo\` is not filterable. ${available}`, source ?? '', at.start, at.end)
  }
  const bits = new Bits()
  for (const document of index.alive.toArray()) {
    const point = index.geo.pointOf(document)
    if (point && accepts(point)) bits.add(document)
  }
  return bits
}
