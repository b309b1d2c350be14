import type { Catalogue } from '#catalogue/catalogue.ts'
import type { CatalogueWalk } from '#catalogue/catalogueWalk.ts'
import type { Locale } from '#i18n/locale.ts'
import { syndicationMessages } from '#i18n/messages/syndication.ts'
import { translator } from '#i18n/messages.ts'
import { pathTo, type RouteName } from '#i18n/routes.ts'
import { type FeedName, feedPath } from './feedAddresses.ts'
import { productItem, storyItem } from './feedItems.ts'
import { merchantFeed } from './merchantFeed.ts'
import { rssFeed } from './rss.ts'

const PAGE_OF: Record<FeedName, RouteName> = { produk: 'discovery', cerita: 'stories', merchant: 'discovery' }

/** A feed in a language, written as the CMS answers. */
export function writeFeed(
  name: FeedName,
  locale: Locale,
  parts: { readonly catalogue: Catalogue; readonly walk: CatalogueWalk },
  site: URL,
): AsyncIterable<string> {
  const { catalogue, walk } = parts
  const t = translator(syndicationMessages, locale)
  const channel = {
    title: t(`feed.${name}`),
    description: t(`feedText.${name}`),
    locale,
    link: new URL(pathTo(PAGE_OF[name], locale), site).href,
    self: new URL(feedPath(name, locale), site).href,
  }
  if (name === 'merchant') return merchantFeed(channel, parts, site)
  if (name === 'cerita')
    return rssFeed(channel, async () => (await catalogue.stories()).map((story) => storyItem(story, locale, site)))
  return rssFeed(channel, async () => {
    const products = await catalogue.productsById(await walk.newestProductIds())
    return products.map((product) => productItem(product, locale, site))
  })
}
