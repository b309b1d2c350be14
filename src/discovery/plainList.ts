import { DEFAULT_LOCALE } from '#i18n/locale.ts'
import type { SearchState } from './model.ts'
import { EMPTY_SEARCH, searchPath } from './searchUrl.ts'

/**
 * Whether a search is the list of all products, on whatever page. Searches and filters are endless in number and show
 * what the list shows too, so search engines are led from them to the list.
 * https://developers.google.com/search/docs/crawling-indexing/crawling-managing-faceted-navigation
 */
export function isPlainList(state: SearchState): boolean {
  return searchPath({ ...state, page: 1 }, DEFAULT_LOCALE) === searchPath(EMPTY_SEARCH, DEFAULT_LOCALE)
}
