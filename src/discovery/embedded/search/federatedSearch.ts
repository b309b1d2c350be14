import { z } from 'zod'
import { ApiError, notSupported } from '../api/errors.ts'
import type { Document, Json } from '../json.ts'
import { makeHits } from './hits.ts'
import { rankedSearch } from './search.ts'
import type { Searchable } from './searchable.ts'
import type { SearchParameters } from './searchParameters.ts'

const count = z.int().min(0)

/** What `federation` may say: which part of the merged list is wanted. */
export const federation = z.strictObject({
  limit: count.default(20),
  offset: count.default(0),
  page: count.nullish(),
  hitsPerPage: count.nullish(),
  facetsByIndex: z.record(z.string(), z.array(z.string()).nullable()).optional(),
  mergeFacets: z.json().optional(),
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

/** One list of hits from several queries, by ranking score times weight. @throws ApiError */
export function federatedSearch(queries: readonly FederatedQuery[], asked: z.output<typeof federation>) {
  const started = performance.now()
  if (Object.keys(asked.facetsByIndex ?? {}).length > 0 || asked.mergeFacets)
    throw notSupported('Facets in a federated search')
  if (asked.distinct) throw notSupported('`distinct` in a federated search')
  if (asked.showPerformanceDetails) throw notSupported('`showPerformanceDetails`')
  if (asked.page ?? asked.hitsPerPage) throw notSupported('`page` and `hitsPerPage` in a federated search')
  const lists = queries.map((query, position) => rankedQuery(query, position, asked.offset + asked.limit))
  const merged = lists
    .flatMap(({ entries }) => entries)
    .sort((a, b) => b.weighted - a.weighted || a.position - b.position || a.order - b.order)
  const hits = merged.slice(asked.offset, asked.offset + asked.limit).map(({ hit }) => hit())
  return {
    hits,
    processingTimeMs: Math.round(performance.now() - started),
    limit: asked.limit,
    offset: asked.offset,
    estimatedTotalHits: lists.reduce((sum, { total }) => sum + total, 0),
  }
}

interface Entry {
  readonly weighted: number
  readonly position: number
  readonly order: number
  readonly hit: () => Document
}

function rankedQuery(
  { searchable, parameters, rules, weight, remote }: FederatedQuery,
  position: number,
  wanted: number,
) {
  refuseInFederation(parameters, remote, position)
  const found = rankedSearch(searchable, { ...parameters, showRankingScore: true }, rules, {
    offset: 0,
    limit: wanted,
    pages: undefined,
  })
  const entries = found.ranked.map((ranked, order): Entry => {
    const weighted = (ranked.score ?? 0) * weight
    const hit = () => {
      const [document = {}] = makeHits([ranked], searchable, parameters, found.marks, found.sort)
      return {
        ...document,
        _federation: { indexUid: searchable.uid, queriesPosition: position, weightedRankingScore: weighted },
      }
    }
    return { weighted, position, order, hit }
  })
  return { entries, total: found.total }
}

function refuseInFederation(parameters: SearchParameters, remote: string | null | undefined, position: number): void {
  if (remote) throw notSupported('Searching other servers (`federationOptions.remote`)')
  if (parameters.sort?.length) throw notSupported('`sort` in a federated search')
  const paged = (['page', 'hitsPerPage'] as const).find((name) => typeof parameters[name] === 'number')
  const name = paged ?? (parameters.limit !== 20 ? 'limit' : parameters.offset !== 0 ? 'offset' : undefined)
  if (name) {
    throw new ApiError(
      'invalid_multi_search_query_pagination',
      `Inside \`.queries[${position}]\`: Using pagination options is not allowed in federated queries.\n - Hint: remove \`${name}\` from query #${position} or remove \`federation\` from the request\n - Hint: pass \`federation.limit\` and \`federation.offset\` for pagination in federated search`,
    )
  }
  if (parameters.facets?.length) {
    throw new ApiError(
      'invalid_multi_search_query_facets',
      `Inside \`.queries[${position}]\`: Using facet options is not allowed in federated queries.`,
    )
  }
}
