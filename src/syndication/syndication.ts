import type { Catalogue } from '#catalogue/catalogue.ts'
import type { CatalogueWalk } from '#catalogue/catalogueWalk.ts'
import { LOCALES, type Locale } from '#i18n/locale.ts'
import type { Config } from '#platform/config.ts'
import type { FeedName } from './feed/feedAddresses.ts'
import { writeFeed } from './feed/feeds.ts'
import { robotsText } from './robots.ts'
import { createShareCards } from './shareCard/createShareCards.ts'
import { type CardKind, makerCard, productCard, type ShareCard, shareCardPath } from './shareCard/shareCard.ts'
import { listedPages, SITEMAP_KINDS } from './sitemap/listedPages.ts'
import { sitemapFile } from './sitemap/sitemapFile.ts'
import { sitemapIndex } from './sitemap/sitemapIndex.ts'

/** What the site hands to search engines, chats, feed readers and shops; each text is written as the CMS answers. */
export interface Syndication {
  robots(): string
  sitemapIndex(): AsyncIterable<string>
  /** A file of the sitemap by its name (`products-id`), from the page after an id on; undefined for another name. */
  sitemapFile(name: string, after: string): AsyncIterable<string> | undefined
  feed(name: FeedName, locale: Locale): AsyncIterable<string>
  /** The card of a product or maker as it is now, and the path that it has; undefined when there is no such thing. */
  shareCard(kind: CardKind, slug: string, locale: Locale): Promise<CurrentCard | undefined>
}

export interface CurrentCard {
  readonly path: string
  /** Draws the card, a JPEG of 1200 × 630 pixels, if it is not kept. */
  draw(): Promise<Uint8Array>
}

export interface SyndicationParts {
  readonly catalogue: Catalogue
  readonly walk: CatalogueWalk
  readonly config: Config
}

export function createSyndication({ catalogue, walk, config }: SyndicationParts): Syndication {
  const site = config.site.url
  const drawCard = createShareCards(config)

  async function cardOf(kind: CardKind, slug: string, locale: Locale): Promise<ShareCard | undefined> {
    if (kind === 'umkm') {
      const business = await catalogue.business(slug)
      return business && makerCard(business, locale)
    }
    const product = await catalogue.product(slug)
    return product && productCard(product, locale)
  }

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
    feed: (name, locale) => writeFeed(name, locale, { catalogue, walk }, site),
    async shareCard(kind, slug, locale) {
      const card = await cardOf(kind, slug, locale)
      return card && { path: shareCardPath(kind, slug, card), draw: () => drawCard(card) }
    },
  }
}
