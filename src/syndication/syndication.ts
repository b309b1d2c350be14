import type { CatalogueWalk } from '#catalogue/catalogueWalk.ts'
import { LOCALES } from '#i18n/locale.ts'
import type { Config } from '#platform/config.ts'
import { robotsText } from './robots.ts'
import { listedPages, SITEMAP_KINDS } from './sitemap/listedPages.ts'
import { sitemapFile } from './sitemap/sitemapFile.ts'
import { sitemapIndex } from './sitemap/sitemapIndex.ts'

/** What the site hands to search engines, feed readers and shops; each text is written as the CMS answers. */
export interface Syndication {
  robots(): string
  sitemapIndex(): AsyncIterable<string>
  /** A file of the sitemap by its name (`products-id`), from the page after an id on; undefined for another name. */
  sitemapFile(name: string, after: string): AsyncIterable<string> | undefined
}

export function createSyndication(walk: CatalogueWalk, config: Config): Syndication {
  const site = config.site.url
  return {
    robots: () => robotsText(site),
    sitemapIndex: () => sitemapIndex(walk, site),
    sitemapFile(name, after) {
      for (const kind of SITEMAP_KINDS) {
        const locale = LOCALES.find((each) => name === `${kind}-${each}`)
        if (locale) return sitemapFile(listedPages(walk, kind, after), locale, site)
      }
      return undefined
    },
  }
}
