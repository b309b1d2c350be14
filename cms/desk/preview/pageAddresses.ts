/** Where the site shows a document, in each of its languages; `:slug` stands for the document's own. */
export interface PageAddress {
  readonly id: string
  readonly en: string
  readonly ar: string
}

const address = (indonesian: string, translated: string): PageAddress => ({
  id: indonesian,
  en: `/en${translated}`,
  ar: `/ar${translated}`,
})

/** Types whose documents have a page each. `tests/contract/site/previewAddresses.test.ts` holds them to the site's routes. */
export const PAGES_BY_TYPE: Readonly<Record<string, PageAddress>> = {
  product: address('/produk/:slug', '/products/:slug'),
  business: address('/umkm/:slug', '/makers/:slug'),
  category: address('/kategori/:slug', '/categories/:slug'),
  district: address('/kecamatan/:slug', '/districts/:slug'),
  collection: address('/koleksi/:slug', '/collections/:slug'),
  market: address('/ekspor/:slug', '/export/:slug'),
  facility: address('/layanan/:slug', '/support/:slug'),
  place: address('/tempat/:slug', '/places/:slug'),
  story: address('/cerita/:slug', '/stories/:slug'),
}

/** The site's pages about itself, by their documents' slugs. */
export const INFO_PAGES: Readonly<Record<string, PageAddress>> = {
  tentang: address('/tentang', '/about'),
  privasi: address('/privasi', '/privacy'),
  aksesibilitas: address('/aksesibilitas', '/accessibility'),
}

/** Types whose documents all appear on one page. */
export const SHARED_PAGES: Readonly<Record<string, PageAddress>> = {
  siteSettings: { id: '/', en: '/en', ar: '/ar' },
  requirement: address('/ekspor', '/export'),
  programme: address('/naik-kelas', '/programme'),
  figure: address('/naik-kelas', '/programme'),
}

/** Where a document is to be seen; undefined for what has no page, or no slug yet. */
export function addressOf(type: string, slug: string | undefined): PageAddress | undefined {
  const shared = SHARED_PAGES[type]
  if (shared) return shared
  if (!slug) return undefined
  if (type === 'page') return INFO_PAGES[slug]
  const pattern = PAGES_BY_TYPE[type]
  const filled = (path: string) => path.replace(':slug', encodeURIComponent(slug))
  return pattern && { id: filled(pattern.id), en: filled(pattern.en), ar: filled(pattern.ar) }
}
