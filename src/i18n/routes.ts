import { DEFAULT_LOCALE, LOCALES, type Locale } from './locale.ts'

/**
 * Every page's address in each language. Indonesian ones are the files under `src/pages`; `astro.config.ts` adds the
 * translations of them as further routes to the same files. `[param]` stands for one path segment.
 */
export const ROUTES = {
  home: { id: '/', en: '/en', ar: '/ar' },
  discovery: { id: '/produk', en: '/en/products', ar: '/ar/products' },
  product: { id: '/produk/[slug]', en: '/en/products/[slug]', ar: '/ar/products/[slug]' },
  category: { id: '/kategori/[slug]', en: '/en/categories/[slug]', ar: '/ar/categories/[slug]' },
  shortlist: { id: '/simpanan', en: '/en/saved', ar: '/ar/saved' },
  compare: { id: '/bandingkan', en: '/en/compare', ar: '/ar/compare' },
  businesses: { id: '/umkm', en: '/en/makers', ar: '/ar/makers' },
  business: { id: '/umkm/[slug]', en: '/en/makers/[slug]', ar: '/ar/makers/[slug]' },
  lineSheet: { id: '/umkm/[slug]/lembar', en: '/en/makers/[slug]/line-sheet', ar: '/ar/makers/[slug]/line-sheet' },
  lineSheetPdf: {
    id: '/umkm/[slug]/lembar.pdf',
    en: '/en/makers/[slug]/line-sheet.pdf',
    ar: '/ar/makers/[slug]/line-sheet.pdf',
  },
  district: { id: '/kecamatan/[slug]', en: '/en/districts/[slug]', ar: '/ar/districts/[slug]' },
  collection: { id: '/koleksi/[slug]', en: '/en/collections/[slug]', ar: '/ar/collections/[slug]' },
  collectionPdf: {
    id: '/koleksi/[slug]/lembar.pdf',
    en: '/en/collections/[slug]/line-sheet.pdf',
    ar: '/ar/collections/[slug]/line-sheet.pdf',
  },
  exportHub: { id: '/ekspor', en: '/en/export', ar: '/ar/export' },
  market: { id: '/ekspor/[slug]', en: '/en/export/[slug]', ar: '/ar/export/[slug]' },
  marketPdf: {
    id: '/ekspor/[slug]/lembar.pdf',
    en: '/en/export/[slug]/line-sheet.pdf',
    ar: '/ar/export/[slug]/line-sheet.pdf',
  },
  inquiry: { id: '/permintaan', en: '/en/inquiry', ar: '/ar/inquiry' },
  inquiryStatus: { id: '/permintaan/[token]', en: '/en/inquiry/[token]', ar: '/ar/inquiry/[token]' },
  inquiryPdf: {
    id: '/permintaan/[token]/lembar.pdf',
    en: '/en/inquiry/[token]/line-sheet.pdf',
    ar: '/ar/inquiry/[token]/line-sheet.pdf',
  },
  programme: { id: '/naik-kelas', en: '/en/programme', ar: '/ar/programme' },
  facilities: { id: '/layanan', en: '/en/support', ar: '/ar/support' },
  facility: { id: '/layanan/[slug]', en: '/en/support/[slug]', ar: '/ar/support/[slug]' },
  place: { id: '/tempat/[slug]', en: '/en/places/[slug]', ar: '/ar/places/[slug]' },
  stories: { id: '/cerita', en: '/en/stories', ar: '/ar/stories' },
  story: { id: '/cerita/[slug]', en: '/en/stories/[slug]', ar: '/ar/stories/[slug]' },
  about: { id: '/tentang', en: '/en/about', ar: '/ar/about' },
  privacy: { id: '/privasi', en: '/en/privacy', ar: '/ar/privacy' },
  offline: { id: '/luring', en: '/en/offline', ar: '/ar/offline' },
  accessibility: { id: '/aksesibilitas', en: '/en/accessibility', ar: '/ar/accessibility' },
} as const satisfies Record<string, Record<Locale, string>>

export type RouteName = keyof typeof ROUTES

/** What a page is about, as addresses name it: by its slug, or by one of its own in a language that has given it one. */
export interface Addressed {
  readonly slug: string
  readonly slugs?: { readonly en?: string | undefined; readonly ar?: string | undefined } | undefined
}

/** Whether addresses of any language call it so. */
export function isCalled({ slug, slugs }: Addressed, name: string | undefined): boolean {
  return name !== undefined && [slug, slugs?.en, slugs?.ar].includes(name)
}

function segmentIn(locale: Locale, { slug, slugs }: Addressed): string {
  return (locale === 'id' ? undefined : slugs?.[locale]) ?? slug
}

/** The path of a page in a language: `pathTo('product', 'en', product)`, `pathTo('inquiryStatus', 'en', token)`. */
export function pathTo(route: RouteName, locale: Locale, page: string | Addressed = ''): string {
  const segment = typeof page === 'string' ? page : segmentIn(locale, page)
  return ROUTES[route][locale].replace(/\[\w+\]/, () => encodeURIComponent(segment))
}

/** A page's path in each language. */
export function pathsTo(route: RouteName, page?: string | Addressed): Record<Locale, string> {
  return { id: pathTo(route, 'id', page), en: pathTo(route, 'en', page), ar: pathTo(route, 'ar', page) }
}

/** The language that a path is in: the one its first segment names, else Indonesian. */
export function localeOfPath(pathname: string): Locale {
  const first = pathname.split('/')[1]
  return LOCALES.find((locale) => locale !== DEFAULT_LOCALE && locale === first) ?? DEFAULT_LOCALE
}

/** The same page in every language (for the language switch and `hreflang`), or undefined for a path of no route. */
export function translationsOf(pathname: string): Record<Locale, string> | undefined {
  const locale = localeOfPath(pathname)
  const path = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname
  for (const route of Object.values(ROUTES)) {
    const [head = '', tail] = route[locale].split(/\[\w+\]/)
    if (tail === undefined) {
      if (path === head) return { ...route }
      continue
    }
    const fits = path.startsWith(head) && path.endsWith(tail)
    const segment = fits ? path.slice(head.length, path.length - tail.length) : ''
    if (segment && !segment.includes('/')) {
      const fill = (pattern: string) => pattern.replace(/\[\w+\]/, () => segment)
      return { id: fill(route.id), en: fill(route.en), ar: fill(route.ar) }
    }
  }
  return undefined
}
