import { z } from 'zod'
import { ApiError, notSupported } from '../api/errors.ts'
import type { Document, Json } from '../json.ts'
import { facetsByIndex, mergedFacets } from './federatedFacets.ts'
import { makeHits } from './hits.ts'
import { pagingAnswer, pagingOf } from './paging.ts'
import { refuseInFederation } from './refuseInFederation.ts'
import { rankedSearch } from './search.ts'
import type { Searchable } from './searchable.ts'
import type { SearchParameters } from './searchParameters.ts'
import { checkFacets } from './searchScope.ts'

const count = z.int().min(0)

/** What `federation` may say: which part of the merged list is wanted. */
export const federation = z.strictObject({
  limit: count.default(20),
  offset: count.default(0),
  page: count.nullish(),
  hitsPerPage: count.nullish(),
  facetsByIndex: z.record(z.string(), z.array(z.string()).nullable()).optional(),
  mergeFacets: z.strictObject({ maxValuesPerFacet: count.nullish() }).nullish(),
  distinct: z.string().nullish(),
  showPerformanceDetails: z.boolean().optional(),
})

export interface FederatedQuery {
  readonly searchable: Searchable
  readonly parameters: SearchParameters
  readonly rules: Json | undefined
  readonly weight: number
  readonly remote: string | null | undefined
}

/** One list of hits from several queries, each document of an index once, by ranking score times weight. @throws ApiError */
export function federatedSearch(
  queries: readonly FederatedQuery[],
  asked: z.output<typeof federation>,
  searchableOf: (uid: string) => Searchable,
) {
  const started = performance.now()
  if (asked.distinct) throw notSupported('`distinct` in a federated search')
  if (asked.showPerformanceDetails) throw notSupported('`showPerformanceDetails`')
  const paging = pagingOf(asked, Number.MAX_SAFE_INTEGER)
  const facets = Object.entries(asked.facetsByIndex ?? {}).map(([uid, names]) => {
    const searchable = inFacetsOf(uid, () => searchableOf(uid))
    inFacetsOf(uid, () => checkFacets(names ?? [], searchable))
    return { searchable, facets: names }
  })
  const lists = queries.map((query, position) => rankedQuery(query, position, paging.offset + paging.limit))
  const merged = firstOfEachDocument(
    lists
      .flatMap(({ entries }) => entries)
      .sort((a, b) => b.weighted - a.weighted || a.position - b.position || a.order - b.order),
  )
  const byIndex = Map.groupBy(lists, ({ uid }) => uid)
  const total = [...byIndex.values()].reduce((sum, found) => sum + totalOf(found), 0)
  const counted = facets.flatMap(({ searchable, facets: names }) => {
    const found = byIndex.get(searchable.uid)
    return names && found ? [{ searchable, facets: names, documents: documentsOf(found) }] : []
  })
  return {
    hits: merged.slice(paging.offset, paging.offset + paging.limit).map(({ hit }) => hit()),
    processingTimeMs: Math.round(performance.now() - started),
    ...pagingAnswer(paging, asked, total),
    ...(asked.mergeFacets
      ? mergedFacets(counted, asked.mergeFacets.maxValuesPerFacet)
      : counted.length > 0 && { facetsByIndex: facetsByIndex(counted) }),
  }
}

interface Entry {
  readonly uid: string
  readonly document: number
  readonly weighted: number
  readonly position: number
  readonly order: number
  readonly hit: () => Document
}

interface RankedList {
  readonly uid: string
  readonly entries: readonly Entry[]
  readonly documents: Uint32Array
  readonly total: number
}

function rankedQuery(
  { searchable, parameters, rules, weight, remote }: FederatedQuery,
  position: number,
  wanted: number,
): RankedList {
  refuseInFederation(parameters, remote, position)
  const found = rankedSearch(searchable, { ...parameters, showRankingScore: true }, rules, {
    offset: 0,
    limit: wanted,
    pages: undefined,
  })
  const { uid } = searchable
  const entries = found.ranked.map((ranked, order): Entry => {
    const weighted = (ranked.score ?? 0) * weight
    const hit = () => {
      const [document = {}] = makeHits([ranked], searchable, parameters, found.marks, found.sort)
      return {
        ...document,
        _federation: { indexUid: uid, queriesPosition: position, weightedRankingScore: weighted },
      }
    }
    return { uid, document: ranked.document, weighted, position, order, hit }
  })
  return { uid, entries, documents: found.documents, total: found.total }
}

/** What several queries of an index find is shown where it comes first. */
function firstOfEachDocument(entries: readonly Entry[]): Entry[] {
  const seen = new Map<string, Set<number>>()
  return entries.filter(({ uid, document }) => {
    const known = seen.get(uid) ?? new Set()
    if (known.has(document)) return false
    seen.set(uid, known.add(document))
    return true
  })
}

/** How many documents the queries of one index find together. */
function totalOf(lists: readonly RankedList[]): number {
  const [first] = lists
  return first && lists.length === 1 ? first.total : documentsOf(lists).length
}

function documentsOf(lists: readonly RankedList[]): Uint32Array {
  const [first] = lists
  if (first && lists.length === 1) return first.documents
  return Uint32Array.from(new Set(lists.flatMap(({ documents }) => [...documents]))).sort()
}

/** Errors say of which index the facets are wrong. */
function inFacetsOf<T>(uid: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    throw new ApiError(error.code, `Inside \`.federation.facetsByIndex.${uid}\`: ${error.message}`)
  }
}
