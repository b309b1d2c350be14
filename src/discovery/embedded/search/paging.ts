import type { SearchParameters } from './searchParameters.ts'

/** Which hits are wanted: from `offset`, `limit` of them, never beyond the index's most. `pages`: asked by page. */
export interface Paging {
  readonly offset: number
  readonly limit: number
  readonly pages: { readonly page: number; readonly hitsPerPage: number } | undefined
}

type PagingParameters = Pick<SearchParameters, 'offset' | 'limit' | 'page' | 'hitsPerPage'>

export function pagingOf(parameters: PagingParameters, maxTotalHits: number): Paging {
  const { page, hitsPerPage } = parameters
  const byPage = (page ?? undefined) !== undefined || (hitsPerPage ?? undefined) !== undefined
  const pages = byPage ? { page: page ?? 1, hitsPerPage: hitsPerPage ?? 20 } : undefined
  const offset = pages ? Math.max(0, pages.page - 1) * pages.hitsPerPage : parameters.offset
  const limit = pages ? (pages.page === 0 ? 0 : pages.hitsPerPage) : parameters.limit
  return { offset, limit: Math.max(0, Math.min(limit, maxTotalHits - offset)), pages }
}

/** The part of an answer that tells where in the results one is. */
export function pagingAnswer(
  { pages, offset }: Paging,
  parameters: PagingParameters,
  total: number,
): Record<string, number> {
  if (pages) {
    const { page, hitsPerPage } = pages
    return { hitsPerPage, page, totalPages: hitsPerPage === 0 ? 0 : Math.ceil(total / hitsPerPage), totalHits: total }
  }
  return { limit: parameters.limit, offset, estimatedTotalHits: total }
}
