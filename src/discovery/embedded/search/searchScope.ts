import { ApiError } from '../api/errors.ts'
import { FilterError } from '../filter/ast.ts'
import { applyFilter, FilterShapeError } from '../filter/filterParameter.ts'
import type { Json } from '../json.ts'
import type { Bits } from '../memory/bits.ts'
import { covers } from '../memory/leaves.ts'
import type { AttributeScope } from '../query/spanMatches.ts'
import { parseGeoPoint, parseSort, reservedForSorting, type SortExpression } from '../ranking/sortExpression.ts'
import type { Searchable } from './searchable.ts'

/** Documents a filter lets through. @throws ApiError with the given code when the filter cannot be applied */
export function filteredDocuments(
  filter: Json | undefined,
  { index, settings, uid }: Searchable,
  code: string,
): Bits | undefined {
  try {
    return applyFilter(filter, { index, filterable: settings.filterableAttributes })
  } catch (error) {
    if (error instanceof FilterError) {
      const place = error.message.startsWith('Attribute') ? `Index \`${uid}\`: ` : ''
      throw new ApiError(code, place + error.message)
    }
    if (error instanceof FilterShapeError) throw new ApiError(code, error.message)
    throw error
  }
}

/** Reads `sort` and checks that the index can be sorted so; `byRule`: its ranking rules must say when. @throws ApiError */
export function sortExpressions(
  sort: readonly string[],
  { settings, uid }: Searchable,
  code: string,
  byRule = true,
): SortExpression[] {
  if (byRule && sort.length > 0 && !settings.rankingRules.includes('sort')) {
    throw new ApiError(
      code,
      `Index \`${uid}\`: You must specify where \`sort\` is listed in the rankingRules setting to use the sort parameter at search time.`,
    )
  }
  return sort.map((text) => {
    const expression = parseSort(text)
    if (!expression) {
      throw new ApiError(
        code,
        `Index \`${uid}\`: Invalid syntax for the sort parameter: expected expression ending by \`:asc\` or \`:desc\`, found \`${text}\`.`,
      )
    }
    const reserved = reservedForSorting(expression.attribute)
    if (reserved) throw new ApiError(code, `Index \`${uid}\`: ${reserved}`)
    const attribute = parseGeoPoint(expression.attribute) ? '_geo' : expression.attribute
    if (!settings.sortableAttributes.some((known) => covers(known, attribute))) {
      const available = settings.sortableAttributes.length
        ? `Available sortable attributes are: \`${settings.sortableAttributes.toSorted().join(', ')}\`.`
        : 'This index does not have configured sortable attributes.'
      throw new ApiError(code, `Index \`${uid}\`: Attribute \`${attribute}\` is not sortable. ${available}`)
    }
    return expression
  })
}

/** Which attributes are searched, and in which typos are forgiven. @throws ApiError for one that is not searchable */
export function attributeScope(
  attributes: readonly string[] | null | undefined,
  { index, settings, uid }: Searchable,
): AttributeScope {
  const exact = new Uint8Array(index.text.attributes.highestRank + 1)
  for (const rank of searchedRanks(attributes, { index, settings, uid })) exact[rank] = 1
  const forgiving = exact.slice()
  for (const attribute of settings.typoTolerance.disableOnAttributes) {
    for (const rank of index.text.attributes.ranksUnder(attribute)) forgiving[rank] = 0
  }
  return { exact, forgiving, whole: forgiving.every((searched) => searched === 1) }
}

function searchedRanks(
  attributes: readonly string[] | null | undefined,
  { index, settings, uid }: Pick<Searchable, 'index' | 'settings' | 'uid'>,
): Iterable<number> {
  if (!attributes || attributes.includes('*')) return index.text.attributes.ranksUnder('*')
  const ranks = new Set<number>()
  for (const attribute of attributes) {
    const found = namedBy(attribute, index.text.attributes.names).flatMap((name) =>
      index.text.attributes.ranksUnder(name),
    )
    if (found.length === 0 && !settings.searchableAttributes.includes('*')) {
      throw new ApiError(
        'invalid_search_attributes_to_search_on',
        `Index \`${uid}\`: Attribute \`${attribute}\` is not searchable. Available searchable attributes are: \`${index.text.attributes.names.join(', ')}\`.`,
      )
    }
    for (const rank of found) ranks.add(rank)
  }
  return ranks
}

/** The attribute itself or, where it has `*` at an end, the attributes it stands for. */
function namedBy(attribute: string, known: readonly string[]): readonly string[] {
  if (!attribute.includes('*')) return [attribute]
  const part = attribute.replace(/^\*|\*$/g, '')
  const [open, ended] = [attribute.startsWith('*'), attribute.endsWith('*')]
  return known.filter((name) =>
    open && ended ? name.includes(part) : open ? name.endsWith(part) : ended && name.startsWith(part),
  )
}

/** Checks that facets can be counted. @throws ApiError */
export function checkFacets(facets: readonly string[], { settings, uid }: Searchable): void {
  for (const facet of facets) {
    if (facet === '*' || settings.filterableAttributes.some((known) => covers(known, facet))) continue
    const available = settings.filterableAttributes.length
      ? `Available filterable attributes patterns are: \`${settings.filterableAttributes.toSorted().join(', ')}\`.`
      : 'This index does not have configured filterable attributes.'
    throw new ApiError(
      'invalid_search_facets',
      `Index \`${uid}\`: Invalid facet distribution: Pattern \`${facet}\` is not filterable. ${available}`,
    )
  }
}
