import type { AttributeColumn } from '../memory/attributeColumn.ts'
import { covers } from '../memory/leaves.ts'
import type { SearchIndex } from '../memory/searchIndex.ts'
import type { Settings } from '../settings/settings.ts'

export type FacetDistribution = Record<string, Record<string, number>>
export type FacetStats = Record<string, { min: number; max: number }>

/** Attributes with values that are counted for the asked facets (`*`: all filterable ones). */
export function facetAttributes(asked: readonly string[], settings: Settings, index: SearchIndex): string[] {
  const filterable = settings.filterableAttributes.filter((attribute) => attribute !== '*')
  if (!asked.includes('*')) return [...new Set(asked)].sort()
  const found = index.columnNames.filter((name) => settings.filterableAttributes.some((known) => covers(known, name)))
  return [...new Set([...filterable, ...found])].sort()
}

/** Counts each facet's values among `documents`. Values without documents are left out; numbers have a range. */
export function countFacets(
  attributes: readonly string[],
  documents: Uint32Array,
  settings: Settings,
  index: SearchIndex,
): { facetDistribution: FacetDistribution; facetStats: FacetStats } {
  const facetDistribution: FacetDistribution = {}
  const facetStats: FacetStats = {}
  const all = documents.length === index.size
  for (const attribute of attributes) {
    const column = index.column(attribute)
    if (!column) {
      if (settings.filterableAttributes.includes(attribute)) facetDistribution[attribute] = {}
      continue
    }
    const counts = all ? column.counts : countValues(column, documents)
    const order = orderOf(attribute, settings)
    facetDistribution[attribute] = distribution(column, counts, order, settings.faceting.maxValuesPerFacet)
    const stats = rangeOf(column, counts)
    if (stats) facetStats[attribute] = stats
  }
  return { facetDistribution, facetStats }
}

/** How the values of a facet are ordered by an index's settings. */
export function orderOf(attribute: string, settings: Settings): 'alpha' | 'count' {
  const orders = settings.faceting.sortFacetValuesBy
  return orders[attribute] ?? orders['*'] ?? 'alpha'
}

/** How many of the documents have each value, by the value's code. */
export function countValues(column: AttributeColumn, documents: Uint32Array): Uint32Array {
  const counts = new Uint32Array(column.keys.size)
  column.codes.countEach(documents, counts)
  return counts
}

function distribution(column: AttributeColumn, counts: Uint32Array, order: 'alpha' | 'count', most: number) {
  const { numbers, strings } = column.keys.ascending()
  const shown =
    order === 'count'
      ? mostFrequent([...numbers, ...strings], counts, most)
      : firstMet([numbers, strings], counts, most)
  return Object.fromEntries(shown.map((code) => [column.labelOf(code), counts[code] ?? 0]))
}

function mostFrequent(codes: readonly number[], counts: Uint32Array, most: number): number[] {
  const met = codes.filter((code) => (counts[code] ?? 0) > 0)
  return met.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0)).slice(0, most)
}

function firstMet(lists: readonly Uint32Array[], counts: Uint32Array, most: number): number[] {
  const met: number[] = []
  for (const codes of lists) {
    for (let i = 0; i < codes.length && met.length < most; i++) {
      const code = codes[i] ?? 0
      if ((counts[code] ?? 0) > 0) met.push(code)
    }
  }
  return met
}

function rangeOf(column: AttributeColumn, counts: Uint32Array): { min: number; max: number } | undefined {
  const { numbers } = column.keys.ascending()
  const isMet = (code: number) => (counts[code] ?? 0) > 0
  const min = column.keys.of(numbers.find(isMet) ?? -1)
  const max = column.keys.of(numbers.findLast(isMet) ?? -1)
  return typeof min === 'number' && typeof max === 'number' ? { min, max } : undefined
}
