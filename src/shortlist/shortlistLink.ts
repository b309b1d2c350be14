import type { Locale } from '#i18n/locale.ts'
import { pathTo } from '#i18n/routes.ts'
import { type Shortlist, toShortlist } from './shortlist.ts'

/** How many products stand side by side. */
export const MAX_COMPARED = 4

/** The parameter that names a product, once for each; Arabic addresses use the English name. */
export const PRODUCT_PARAM: Readonly<Record<Locale, string>> = { id: 'produk', en: 'product', ar: 'product' }
/** The parameter that leaves out what is the same for all. */
export const DIFFERENCES_PARAM: Readonly<Record<Locale, string>> = { id: 'beda', en: 'differences', ar: 'differences' }

/** The products an address names; whatever is no slug is left out. */
export const productsInLink = (params: URLSearchParams, locale: Locale): Shortlist =>
  toShortlist(params.getAll(PRODUCT_PARAM[locale]))

const named = (slugs: Shortlist, locale: Locale): URLSearchParams =>
  new URLSearchParams(slugs.map((slug) => [PRODUCT_PARAM[locale], slug]))

/** The address under which a list of products can be given to others. */
export const shortlistPath = (slugs: Shortlist, locale: Locale): string =>
  slugs.length === 0 ? pathTo('shortlist', locale) : `${pathTo('shortlist', locale)}?${named(slugs, locale)}`

/** The address that shows products side by side, at most `MAX_COMPARED`. */
export function comparisonPath(slugs: Shortlist, locale: Locale, onlyDifferences = false): string {
  const params = named(slugs.slice(0, MAX_COMPARED), locale)
  if (onlyDifferences) params.set(DIFFERENCES_PARAM[locale], '1')
  const query = params.toString()
  return pathTo('compare', locale) + (query && `?${query}`)
}
