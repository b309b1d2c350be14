import type { Product, StorySummary } from '#catalogue/model.ts'
import { pictureUrl } from '#catalogue/pictureUrl.ts'
import { type Locale, textIn } from '#i18n/locale.ts'
import { syndicationMessages } from '#i18n/messages/syndication.ts'
import { translator } from '#i18n/messages.ts'
import { pathTo } from '#i18n/routes.ts'
import type { FeedItem } from './rss.ts'

const PICTURE_WIDTH = 960

/** Feeds carry no banner, so each sample says that it is one. */
function titled(title: string, isSample: boolean, locale: Locale): string {
  return isSample ? `${title} (${translator(syndicationMessages, locale)('sampleSign')})` : title
}

export function productItem(product: Product, locale: Locale, site: URL): FeedItem {
  const address = (path: string) => new URL(path, site).href
  const [picture] = product.pictures
  return {
    title: titled(`${textIn(product.name, locale)} · ${product.business.name}`, product.isSample, locale),
    description: textIn(product.summary, locale),
    link: address(pathTo('product', locale, product)),
    publishedAt: product.createdAt,
    categories: [textIn(product.category.title, locale)],
    picture: picture && address(pictureUrl(picture, PICTURE_WIDTH, 'jpg')),
  }
}

export function storyItem(story: StorySummary, locale: Locale, site: URL): FeedItem {
  const address = (path: string) => new URL(path, site).href
  return {
    title: titled(textIn(story.title, locale), story.isSample, locale),
    description: textIn(story.excerpt, locale),
    link: address(pathTo('story', locale, story)),
    publishedAt: story.publishedOn,
    categories: [],
    picture: story.picture && address(pictureUrl(story.picture, PICTURE_WIDTH, 'jpg')),
  }
}
