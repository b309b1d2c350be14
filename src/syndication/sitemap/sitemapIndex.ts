import type { CatalogueWalk } from '#catalogue/catalogueWalk.ts'
import { LOCALES, type Locale } from '#i18n/locale.ts'
import { XML_DECLARATION, xmlElement } from '../xml.ts'
import { MANY, SITEMAP_KINDS, type SitemapKind } from './listedPages.ts'
import { PAGES_PER_FILE } from './sitemapFile.ts'

/** The parameter that names the id after which a file begins. */
export const AFTER_PARAM = 'after'

/** The path of a file of the sitemap. */
function sitemapPath(kind: SitemapKind, locale: Locale, after: string): string {
  return `/sitemap/${kind}-${locale}.xml${after ? `?${AFTER_PARAM}=${encodeURIComponent(after)}` : ''}`
}

/** The ids after which a kind's files begin; the first begins after none. */
async function* beginnings(walk: CatalogueWalk, kind: SitemapKind): AsyncGenerator<string> {
  if (kind === 'pages') return yield ''
  let passed = 0
  let last = ''
  for await (const ids of walk.listedIds(MANY[kind])) {
    if (passed % PAGES_PER_FILE === 0) yield last
    passed += ids.length
    last = ids.at(-1) ?? last
  }
}

/** The sitemap's index: a file for each kind and language, more where there are more pages than a file may hold. */
export async function* sitemapIndex(walk: CatalogueWalk, site: URL): AsyncGenerator<string> {
  yield `${XML_DECLARATION}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`
  for (const kind of SITEMAP_KINDS) {
    for await (const after of beginnings(walk, kind)) {
      for (const locale of LOCALES) {
        yield `<sitemap>${xmlElement('loc', new URL(sitemapPath(kind, locale, after), site).href)}</sitemap>\n`
      }
    }
  }
  yield '</sitemapindex>\n'
}
