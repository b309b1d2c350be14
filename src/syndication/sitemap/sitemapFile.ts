import { DEFAULT_LOCALE, LOCALES, type Locale } from '#i18n/locale.ts'
import { pictureAddress } from '../pictureAddress.ts'
import { escapeXml, XML_DECLARATION, xmlElement } from '../xml.ts'
import type { ListedPage } from './listedPages.ts'

/**
 * https://www.sitemaps.org/protocol.html allows 50,000 addresses and 50 MB a file; with its translations and pictures a
 * page takes up to 2 KB. A whole number of the walk's pages.
 */
export const PAGES_PER_FILE = 20_000

const OPENING =
  `${XML_DECLARATION}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" ` +
  'xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">\n'

/**
 * A file of the sitemap in one language, written as the pages come. Each page names its translations and itself.
 * https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap
 * https://developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps
 */
export async function* sitemapFile(
  pages: AsyncIterable<readonly ListedPage[]>,
  locale: Locale,
  site: URL,
): AsyncGenerator<string> {
  yield OPENING
  let left = PAGES_PER_FILE
  for await (const some of pages) {
    yield some
      .slice(0, left)
      .map((page) => pageElement(page, locale, site))
      .join('')
    left -= some.length
    if (left <= 0) break
  }
  yield '</urlset>\n'
}

function pageElement({ paths, updatedAt, pictures }: ListedPage, locale: Locale, site: URL): string {
  const address = (path: string) => new URL(path, site).href
  const alternate = (language: string, path: string) =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(address(path))}"/>`
  const parts = [
    xmlElement('loc', address(paths[locale])),
    xmlElement('lastmod', updatedAt),
    ...LOCALES.map((each) => alternate(each, paths[each])),
    alternate('x-default', paths[DEFAULT_LOCALE]),
    ...pictures.map(
      (picture) => `<image:image>${xmlElement('image:loc', pictureAddress(picture, site))}</image:image>`,
    ),
  ]
  return `<url>${parts.join('')}</url>\n`
}
