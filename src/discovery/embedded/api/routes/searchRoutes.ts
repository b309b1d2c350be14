import { z } from 'zod'
import { search } from '../../search/search.ts'
import { queryScore, searchParameters } from '../../search/searchParameters.ts'
import { jsonBody } from '../jsonBody.ts'
import { queryFilter, queryFlag, queryList, queryNumber, querySort } from '../queryValues.ts'
import { type Call, ok, type Reply, type Route, type Services } from '../route.ts'
import { snakeCase, validate, validateQuery } from '../validate.ts'

/** The error code of a wrong search parameter. */
export function codeOfSearch(field: string): string {
  return field === 'hybrid' ? 'invalid_search_hybrid_query' : `invalid_search_${snakeCase(field)}`
}

const searchQuery = z.strictObject({
  q: z.string().optional(),
  offset: queryNumber.optional(),
  limit: queryNumber.optional(),
  page: queryNumber.optional(),
  hitsPerPage: queryNumber.optional(),
  filter: queryFilter.optional(),
  facets: queryList.optional(),
  sort: querySort.optional(),
  attributesToRetrieve: queryList.optional(),
  attributesToHighlight: queryList.optional(),
  attributesToCrop: queryList.optional(),
  cropLength: queryNumber.optional(),
  cropMarker: z.string().optional(),
  highlightPreTag: z.string().optional(),
  highlightPostTag: z.string().optional(),
  showMatchesPosition: queryFlag.optional(),
  showRankingScore: queryFlag.optional(),
  showRankingScoreDetails: queryFlag.optional(),
  rankingScoreThreshold: queryScore.optional(),
  matchingStrategy: z.string().optional(),
  attributesToSearchOn: queryList.optional(),
  distinct: z.string().optional(),
  locales: queryList.optional(),
  vector: queryList.transform((parts) => parts.map(Number)).optional(),
  hybridEmbedder: z.string().optional(),
  hybridSemanticRatio: z.string().optional(),
  retrieveVectors: queryFlag.optional(),
  showPerformanceDetails: queryFlag.optional(),
})

export const searchRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/indexes/:indexUid/search',
    action: 'search',
    answer: (call, services) => answerSearch(call, services, call.text.trim() === '' ? {} : jsonBody(call)),
  },
  {
    method: 'GET',
    path: '/indexes/:indexUid/search',
    action: 'search',
    answer: (call, services) => {
      const { hybridEmbedder, hybridSemanticRatio, ...asked } = validateQuery(searchQuery, call.query, codeOfSearch)
      const hybrid = hybridEmbedder ?? hybridSemanticRatio
      return answerSearch(call, services, { ...asked, ...(hybrid === undefined ? {} : { hybrid }) })
    },
  },
]

function answerSearch({ params, access }: Call, { collection }: Services, asked: unknown): Reply {
  const uid = params['indexUid'] ?? ''
  const parameters = validate(searchParameters, asked, codeOfSearch)
  return ok(search(collection.searchable(uid), parameters, access.filterFor(uid)))
}
