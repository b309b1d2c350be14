import { ApiError, notSupported } from '../api/errors.ts'
import type { SearchParameters } from './searchParameters.ts'

/** What a query may not say when its hits become part of one list. @throws ApiError */
export function refuseInFederation(
  parameters: SearchParameters,
  remote: string | null | undefined,
  position: number,
): void {
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
      `Inside \`.queries[${position}]\`: Using facet options is not allowed in federated queries.\n - Hint: remove \`facets\` from the query or remove \`federation\` from the request\n - Hint: pass \`federation.facetsByIndex\` for facets in federated search`,
    )
  }
}
