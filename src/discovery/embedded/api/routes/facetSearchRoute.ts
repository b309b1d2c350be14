import { z } from 'zod'
import { isObject } from '../../json.ts'
import { facetHits } from '../../search/facetSearch.ts'
import { searchParameters } from '../../search/searchParameters.ts'
import { ApiError } from '../errors.ts'
import { jsonBody } from '../jsonBody.ts'
import { type Call, ok, type Reply, type Route, type Services } from '../route.ts'
import { validate } from '../validate.ts'
import { codeOfSearch } from './searchRoutes.ts'

const facetSearch = searchParameters.extend({
  facetName: z.string(),
  facetQuery: z.string().nullish(),
  exhaustiveFacetCount: z.boolean().nullish(),
})

const FACET_CODES: Readonly<Record<string, string>> = {
  facetName: 'invalid_facet_search_facet_name',
  facetQuery: 'invalid_facet_search_facet_query',
  exhaustiveFacetCount: 'invalid_facet_search_exhaustive_facet_count',
}

export const facetSearchRoute: Route = {
  method: 'POST',
  path: '/indexes/:indexUid/facet-search',
  action: 'search',
  answer: answerFacetSearch,
}

function answerFacetSearch(call: Call, { collection }: Services): Reply {
  const uid = call.params['indexUid'] ?? ''
  const body = jsonBody(call)
  if (isObject(body) && !('facetName' in body)) {
    throw new ApiError('missing_facet_search_facet_name', 'Missing field `facetName`')
  }
  const {
    facetName,
    facetQuery,
    exhaustiveFacetCount: _exact,
    ...asked
  } = validate(facetSearch, body, (field) => FACET_CODES[field] ?? codeOfSearch(field))
  return ok(facetHits(collection.searchable(uid), facetName, facetQuery ?? null, asked, call.access.filterFor(uid)))
}
