import { countFacets, type FacetDistribution, type FacetStats, facetAttributes } from '../answer/facets.ts'
import type { Document, Json } from '../json.ts'
import type { SpanMarks } from '../query/span.ts'
import { type Ranked, rank } from '../ranking/rank.ts'
import { rulesOf } from '../ranking/rulesOf.ts'
import type { SortExpression } from '../ranking/sortExpression.ts'
import { findCandidates } from './candidates.ts'
import { distinctColumn, firstOfEach } from './distinct.ts'
import { makeHits } from './hits.ts'
import { type Paging, pagingAnswer, pagingOf } from './paging.ts'
import { refuseUnsupported } from './refuseUnsupported.ts'
import type { Searchable } from './searchable.ts'
import type { SearchParameters } from './searchParameters.ts'
import { attributeScope, checkFacets, filteredDocuments, sortExpressions } from './searchScope.ts'

export interface SearchAnswer {
  readonly hits: readonly Document[]
  readonly query: string
  readonly processingTimeMs: number
  readonly facetDistribution?: FacetDistribution
  readonly facetStats?: FacetStats
  readonly [paging: string]: unknown
}

/** The hits of a search before they become documents: ranked, without those before the wanted page. */
export interface RankedSearch {
  readonly ranked: readonly Ranked[]
  /** All documents that meet the search. */
  readonly documents: Uint32Array
  readonly total: number
  readonly marks: readonly SpanMarks[]
  readonly sort: readonly SortExpression[]
}

/** Answers a search. @throws ApiError */
export function search(
  searchable: Searchable,
  parameters: SearchParameters,
  rules: Json | undefined = undefined,
): SearchAnswer {
  const started = performance.now()
  const paging = pagingOf(parameters, searchable.settings.pagination.maxTotalHits)
  const found = rankedSearch(searchable, parameters, rules, paging)
  const hits = makeHits(found.ranked, searchable, parameters, found.marks, found.sort)
  return {
    hits,
    query: parameters.q ?? '',
    processingTimeMs: Math.round(performance.now() - started),
    ...pagingAnswer(paging, parameters, Math.min(found.total, searchable.settings.pagination.maxTotalHits)),
    ...facetsOf(searchable, parameters, found.documents),
  }
}

/** Finds and ranks; `rules` is a further filter that a tenant token prescribes. @throws ApiError */
export function rankedSearch(
  searchable: Searchable,
  parameters: SearchParameters,
  rules: Json | undefined,
  { offset, limit }: Paging,
): RankedSearch {
  refuseUnsupported(parameters)
  checkFacets(parameters.facets ?? [], searchable)
  const { index, settings } = searchable
  const sort = sortExpressions(parameters.sort ?? [], searchable, 'invalid_search_sort')
  const distinct = distinctColumn(parameters.distinct, searchable)
  const scope = attributeScope(parameters.attributesToSearchOn, searchable)
  const asked = filteredDocuments(parameters.filter, searchable, 'invalid_search_filter')
  const prescribed = filteredDocuments(rules, searchable, 'invalid_search_filter')
  const filtered = asked && prescribed ? asked.intersect(prescribed) : (asked ?? prescribed)
  const { documents, match, marks } = findCandidates(
    searchable,
    parameters.q ?? '',
    parameters.matchingStrategy,
    scope,
    filtered,
  )
  const threshold = parameters.rankingScoreThreshold ?? undefined
  const scored = parameters.showRankingScore || threshold !== undefined
  const all = distinct !== undefined || threshold !== undefined
  const wanted = all ? documents.length : Math.min(documents.length, offset + limit)
  let ranked =
    wanted === 0
      ? []
      : rank(documents, rulesOf(settings, index, match, sort, parameters.matchingStrategy), wanted, scored)
  let meeting = documents
  if (threshold !== undefined) {
    ranked = ranked.filter(({ score }) => (score ?? 0) >= threshold)
    meeting = Uint32Array.from(ranked, ({ document }) => document).sort()
  }
  if (distinct) ranked = firstOfEach(ranked, distinct)
  const total = all ? ranked.length : documents.length
  return { ranked: ranked.slice(offset, offset + limit), documents: meeting, total, marks, sort }
}

function facetsOf(searchable: Searchable, parameters: SearchParameters, documents: Uint32Array) {
  const { facets } = parameters
  if (!facets) return {}
  const attributes = facetAttributes(facets, searchable.settings, searchable.index)
  return countFacets(attributes, documents, searchable.settings, searchable.index)
}
