import { ApiError } from '../api/errors.ts'
import type { AttributeColumn } from '../memory/attributeColumn.ts'
import { covers } from '../memory/leaves.ts'
import type { Ranked } from '../ranking/rank.ts'
import type { Searchable } from './searchable.ts'

/** The attribute of which each value may occur once among the hits, and its values. @throws ApiError */
export function distinctColumn(
  asked: string | null | undefined,
  { index, settings, uid }: Searchable,
): AttributeColumn | undefined {
  const attribute = asked ?? settings.distinctAttribute
  if (attribute === null) return undefined
  if (asked && !settings.filterableAttributes.some((known) => covers(known, asked))) {
    const available = settings.filterableAttributes.length
      ? `Available filterable attributes patterns are: \`${settings.filterableAttributes.toSorted().join(', ')}\`.`
      : 'This index does not have configured filterable attributes.'
    throw new ApiError(
      'invalid_search_distinct',
      `Index \`${uid}\`: Attribute \`${asked}\` is not filterable and thus, cannot be used as distinct attribute. ${available}`,
    )
  }
  return index.column(attribute)
}

/** Keeps, in their order, the documents none of whose values has been seen before; those without a value stay. */
export function firstOfEach(ranked: readonly Ranked[], column: AttributeColumn): Ranked[] {
  const seen = new Set<number>()
  return ranked.filter(({ document }) => {
    const codes = [...column.codes.of(document)]
    if (codes.some((code) => seen.has(code))) return false
    for (const code of codes) seen.add(code)
    return true
  })
}
