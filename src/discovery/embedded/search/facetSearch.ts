import { countValues, orderOf } from '../answer/facets.ts'
import { ApiError } from '../api/errors.ts'
import type { Json } from '../json.ts'
import { covers } from '../memory/leaves.ts'
import { DistanceTable } from '../query/typoWalk.ts'
import { normalise } from '../text/normalise.ts'
import { findCandidates } from './candidates.ts'
import type { Searchable } from './searchable.ts'
import type { SearchParameters } from './searchParameters.ts'
import { attributeScope, filteredDocuments } from './searchScope.ts'

/** Searches among the values of a facet: those that have a word beginning with the query, typos forgiven. @throws ApiError */
export function facetHits(
  searchable: Searchable,
  facet: string,
  query: string | null,
  parameters: SearchParameters,
  rules: Json | undefined,
) {
  const started = performance.now()
  const { settings, index, uid } = searchable
  if (!settings.facetSearch)
    throw new ApiError('facet_search_disabled', `Index \`${uid}\`: The facet search is disabled for this index.`)
  if (!settings.filterableAttributes.some((known) => covers(known, facet))) {
    const available = settings.filterableAttributes.length
      ? `Available facet-searchable attributes patterns are: \`${settings.filterableAttributes.toSorted().join(', ')}\`. To make it facet-searchable add it to the \`filterableAttributes\` index settings.`
      : 'This index does not have configured facet-searchable attributes. To make it facet-searchable add it to the `filterableAttributes` index settings.'
    throw new ApiError(
      'invalid_facet_search_facet_name',
      `Index \`${uid}\`: Attribute \`${facet}\` is not facet-searchable. ${available}`,
    )
  }
  const asked = filteredDocuments(parameters.filter, searchable, 'invalid_search_filter')
  const prescribed = filteredDocuments(rules, searchable, 'invalid_search_filter')
  const filtered = asked && prescribed ? asked.intersect(prescribed) : (asked ?? prescribed)
  const scope = attributeScope(parameters.attributesToSearchOn, searchable)
  const { documents } = findCandidates(searchable, parameters.q ?? '', parameters.matchingStrategy, scope, filtered)
  const column = index.column(facet)
  const counts = column ? countValues(column, documents) : new Uint32Array(0)
  const matches = valueMatcher(query ?? '', searchable)
  const hits = [...(column?.keys.ascending().strings ?? [])]
    .filter((code) => (counts[code] ?? 0) > 0 && matches(String(column?.keys.of(code) ?? '')))
    .map((code) => ({ value: column?.labelOf(code) ?? '', count: counts[code] ?? 0 }))
  if (orderOf(facet, settings) === 'count') hits.sort((a, b) => b.count - a.count)
  return {
    facetHits: hits.slice(0, settings.faceting.maxValuesPerFacet),
    facetQuery: query,
    processingTimeMs: Math.round(performance.now() - started),
  }
}

/** Every word of the query must begin a word of the value. */
function valueMatcher(query: string, { index, settings }: Searchable): (value: string) => boolean {
  const sought = index.text.tokeniser.tokens(query).map(({ term }) => term)
  const { oneTypo, twoTypos } = settings.typoTolerance.minWordSizeForTypos
  const typosFor = (term: string) =>
    !settings.typoTolerance.enabled || term.length < oneTypo ? 0 : term.length < twoTypos ? 1 : 2
  return (value) => {
    const words = normalise(value).split(/[^\p{L}\p{N}]+/u)
    return sought.every((term) =>
      words.some(
        (word) =>
          word.startsWith(term) ||
          (new DistanceTable(term, typosFor(term), true).distanceTo(word) ?? 9) <= typosFor(term),
      ),
    )
  }
}
