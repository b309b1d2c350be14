import { countFacets, type FacetDistribution, type FacetStats, facetAttributes, orderOf } from '../answer/facets.ts'
import { ApiError } from '../api/errors.ts'
import type { Searchable } from './searchable.ts'

/** Facets of one index that are to be counted among the documents its queries found. */
export interface FacetsOfIndex {
  readonly searchable: Searchable
  readonly facets: readonly string[]
  readonly documents: Uint32Array
}

/** The facets of each index for itself. */
export function facetsByIndex(parts: readonly FacetsOfIndex[]) {
  return Object.fromEntries(
    parts.map((part) => {
      const { facetDistribution, facetStats } = counted(part)
      return [part.searchable.uid, { distribution: facetDistribution, stats: facetStats }]
    }),
  )
}

/** The facets of all indexes added up, `most` values of each. @throws ApiError when indexes order the values of one differently */
export function mergedFacets(parts: readonly FacetsOfIndex[], most: number | null | undefined) {
  const orders = new Map<string, { order: 'alpha' | 'count'; uid: string }>()
  const facetDistribution: FacetDistribution = {}
  const facetStats: FacetStats = {}
  for (const part of parts) {
    const found = counted(part)
    for (const [facet, values] of Object.entries(found.facetDistribution)) {
      checkOrder(facet, part.searchable, orders)
      const sums = facetDistribution[facet] ?? {}
      facetDistribution[facet] = sums
      for (const [value, count] of Object.entries(values)) sums[value] = (sums[value] ?? 0) + count
    }
    for (const [facet, { min, max }] of Object.entries(found.facetStats)) {
      const known = facetStats[facet] ?? { min, max }
      facetStats[facet] = { min: Math.min(known.min, min), max: Math.max(known.max, max) }
    }
  }
  const shown = Object.entries(facetDistribution).map(([facet, values]) => {
    const byCount = orders.get(facet)?.order === 'count'
    const sorted = Object.entries(values).sort(([a, m], [b, n]) => (byCount ? n - m : a < b ? -1 : 1))
    return [facet, Object.fromEntries(sorted.slice(0, most ?? sorted.length))]
  })
  return { facetDistribution: Object.fromEntries(shown), facetStats }
}

function counted({ searchable: { index, settings }, facets, documents }: FacetsOfIndex) {
  return countFacets(facetAttributes(facets, settings, index), documents, settings, index)
}

const ORDERED = { alpha: 'alphabetically', count: 'by count' } as const

function checkOrder(
  facet: string,
  { uid, settings }: Searchable,
  orders: Map<string, { order: 'alpha' | 'count'; uid: string }>,
): void {
  const order = orderOf(facet, settings)
  const known = orders.get(facet)
  if (!known) orders.set(facet, { order, uid })
  else if (known.order !== order) {
    throw new ApiError(
      'invalid_multi_search_facet_order',
      `Inside \`.federation.facetsByIndex.${uid}\`: Inconsistent order for values in facet \`${facet}\`: index \`${known.uid}\` orders ${ORDERED[known.order]}, but index \`${uid}\` orders ${ORDERED[order]}.\n - Hint: Remove \`federation.mergeFacets\` or change \`faceting.sortFacetValuesBy\` to be consistent in settings.`,
    )
  }
}
