import { z } from 'zod'
import { demand } from '../../auth/access.ts'
import { isObject } from '../../json.ts'
import { federatedSearch, federation } from '../../search/federatedSearch.ts'
import { search } from '../../search/search.ts'
import { searchParameters } from '../../search/searchParameters.ts'
import { ApiError } from '../errors.ts'
import { checkIndexUid } from '../indexUid.ts'
import { jsonBody } from '../jsonBody.ts'
import { type Call, ok, type Reply, type Route, type Services } from '../route.ts'
import { snakeCase, validate } from '../validate.ts'
import { codeOfSearch } from './searchRoutes.ts'

const weight = z
  .number()
  .refine((value) => value >= 0, 'the value of `weight` is invalid, expected a positive float (>= 0.0).')
const query = searchParameters.extend({
  indexUid: z.string(),
  federationOptions: z.strictObject({ weight: weight.default(1), remote: z.string().nullish() }).nullish(),
})
const multiSearch = z.strictObject({ queries: z.array(z.json()), federation: federation.nullish() })

export const multiSearchRoute: Route = {
  method: 'POST',
  path: '/multi-search',
  action: 'search',
  answer: answerMultiSearch,
}

function answerMultiSearch(call: Call, { collection }: Services): Reply {
  const body = validate(multiSearch, jsonBody(call), (field, inner) =>
    field === 'federation' ? codeOfFederation(inner) : 'bad_request',
  )
  const federated = body.federation ?? undefined
  const queries = body.queries.map((value, position) =>
    inQuery(position, () => {
      if (isObject(value) && !('indexUid' in value)) throw new ApiError('missing_index_uid', 'Missing field `indexUid`')
      const { indexUid, federationOptions, ...parameters } = validate(query, value, codeOfQuery)
      checkIndexUid(indexUid)
      demand(call.access, 'search', indexUid)
      if (!federated && federationOptions) {
        throw new ApiError(
          'invalid_multi_search_federation_options',
          'Using `federationOptions` is not allowed in a non-federated search.\n - Hint: remove `federationOptions` from the query or add `federation` to the request.',
        )
      }
      const searchable = collection.searchable(indexUid)
      return {
        searchable,
        parameters,
        rules: call.access.filterFor(indexUid),
        weight: federationOptions?.weight ?? 1,
        remote: federationOptions?.remote,
      }
    }),
  )
  if (federated) {
    for (const uid of Object.keys(federated.facetsByIndex ?? {})) demand(call.access, 'search', uid)
    return ok(federatedSearch(queries, federated, (uid) => collection.searchable(uid)))
  }
  const results = queries.map(({ searchable, parameters, rules }, position) =>
    inQuery(position, () => ({ indexUid: searchable.uid, ...search(searchable, parameters, rules) })),
  )
  return ok({ results })
}

function codeOfFederation(inner: string | undefined): string {
  if (inner === undefined) return 'bad_request'
  const own = ['facetsByIndex', 'mergeFacets', 'distinct'].includes(inner)
  return `invalid_${own ? 'multi_search' : 'search'}_${snakeCase(inner)}`
}

function codeOfQuery(field: string, inner: string | undefined): string {
  if (field === 'indexUid') return 'invalid_index_uid'
  if (field !== 'federationOptions') return codeOfSearch(field)
  return `invalid_multi_search_${inner ?? 'federation_options'}`
}

/** Errors say in which of the queries they are. */
function inQuery<T>(position: number, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof ApiError) throw new ApiError(error.code, `Inside \`.queries[${position}]\`: ${error.message}`)
    throw error
  }
}
