import type { Locale } from '#i18n/locale.ts'
import { pathTo } from '#i18n/routes.ts'

/** What part of the makers' directory is shown. */
export interface DirectoryState {
  readonly district: string | undefined
  readonly page: number
}

/** The parameters' names, as in the discovery page's addresses. */
const NAMES: Record<Locale, { readonly district: string; readonly page: string }> = {
  id: { district: 'kecamatan', page: 'hal' },
  en: { district: 'district', page: 'page' },
  ar: { district: 'district', page: 'page' },
}
const MAX_PAGE = 1000

/** Reads the directory's state from its address; what makes no sense is dropped. */
export function parseDirectory(
  params: URLSearchParams,
  locale: Locale,
  knownDistricts: readonly string[],
): DirectoryState {
  const names = NAMES[locale]
  const page = Number(params.get(names.page))
  return {
    district: knownDistricts.find((slug) => slug === params.get(names.district)),
    page: Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1,
  }
}

/** The address of a part of the directory in a language. */
export function directoryPath({ district, page }: DirectoryState, locale: Locale): string {
  const names = NAMES[locale]
  const params = new URLSearchParams()
  if (district) params.set(names.district, district)
  if (page > 1) params.set(names.page, String(page))
  const query = params.toString()
  return pathTo('businesses', locale) + (query ? `?${query}` : '')
}
