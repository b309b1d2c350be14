import type { MultiSearchQuery } from 'meilisearch'
import type { Locale } from '#i18n/locale.ts'
import { BUSINESSES_INDEX, PRODUCTS_INDEX } from './index/settings.ts'
import { FACETS, type Facet, type SearchState, type Sort } from './model.ts'

export const PRODUCTS_PER_PAGE = 24
const BUSINESSES_SHOWN = 3

/** Brackets around matches that occur in no text; they become `<mark>` after escaping. */
export const MATCH_START = '\u0001'
export const MATCH_END = '\u0002'

const SORT_RULES: Record<Sort, string[] | undefined> = {
  relevance: undefined,
  priceUp: ['priceIdr:asc'],
  priceDown: ['priceIdr:desc'],
  newest: ['createdAt:desc'],
  moq: ['moq:asc'],
}

/** A string of the filter language; quotes and backslashes escaped. */
function quoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

export function anyOf(field: string, values: readonly string[]): string {
  return `${field} IN [${values.map(quoted).join(', ')}]`
}

/** A search's conditions; one facet may be left out, to count its values as if nothing were chosen in it. */
function conditions(state: SearchState, without?: Facet): string[] {
  return [
    ...FACETS.filter((facet) => facet !== without && state.facets[facet].length > 0).map((facet) =>
      anyOf(facet, state.facets[facet]),
    ),
    ...(state.priceFrom === undefined ? [] : [`priceIdr >= ${state.priceFrom}`]),
    ...(state.priceTo === undefined ? [] : [`priceIdr <= ${state.priceTo}`]),
    ...(state.inStock ? ['inStock = true'] : []),
  ]
}

/** Facets in which something is chosen: each needs a count of its own. */
export function chosenFacets(state: SearchState): Facet[] {
  return FACETS.filter((facet) => state.facets[facet].length > 0)
}

/** The queries of one search: products of the page, makers, then one count for each chosen facet (in `chosenFacets` order). */
export function searchQueries(state: SearchState, locale: Locale): MultiSearchQuery[] {
  const sort = SORT_RULES[state.sort]
  const products: MultiSearchQuery = {
    indexUid: PRODUCTS_INDEX,
    q: state.text,
    filter: conditions(state),
    facets: [...FACETS, 'priceIdr'],
    page: state.page,
    hitsPerPage: PRODUCTS_PER_PAGE,
    attributesToRetrieve: ['id', 'stamp', 'card', `name_${locale}`],
    attributesToHighlight: [`name_${locale}`],
    highlightPreTag: MATCH_START,
    highlightPostTag: MATCH_END,
    ...(sort ? { sort } : {}),
  }
  const businesses: MultiSearchQuery = {
    indexUid: BUSINESSES_INDEX,
    q: state.text,
    filter: state.facets.district.length > 0 ? [anyOf('district', state.facets.district)] : [],
    page: 1,
    hitsPerPage: BUSINESSES_SHOWN,
    attributesToRetrieve: ['id', 'stamp', 'card'],
    // All words must match: a maker that shares one word of five is noise beside products.
    matchingStrategy: 'all',
  }
  const counts = chosenFacets(state).map(
    (facet): MultiSearchQuery => ({
      indexUid: PRODUCTS_INDEX,
      q: state.text,
      filter: conditions(state, facet),
      facets: [facet],
      hitsPerPage: 0,
      page: 1,
    }),
  )
  return [products, businesses, ...counts]
}
