import { PARAM_NAMES } from '#discovery/searchUrl.ts'
import type { Locale } from '#i18n/locale.ts'
import { type Addressed, pathTo } from '#i18n/routes.ts'

/** The address of one page of a category's products, from 1, in a language. */
export function categoryPath(category: Addressed, page: number, locale: Locale): string {
  const path = pathTo('category', locale, category)
  return page > 1 ? `${path}?${PARAM_NAMES[locale].page}=${page}` : path
}
