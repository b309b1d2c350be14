import type { Locale } from '#i18n/locale.ts'
import { escapeXml, XML_DECLARATION, xmlElement } from '../xml.ts'

/** What a feed is about. Addresses are full ones. */
export interface Channel {
  readonly title: string
  readonly description: string
  readonly locale: Locale
  /** The page that shows the same. */
  readonly link: string
  /** The feed's own address. */
  readonly self: string
}

export interface FeedItem {
  readonly title: string
  readonly description: string
  readonly link: string
  /** ISO 8601. */
  readonly publishedAt: string
  readonly categories: readonly string[]
  readonly picture?: string | undefined
}

/** The beginning of a feed: an RSS 2.0 channel with its head (https://www.rssboard.org/rss-specification). */
export function channelOpening({ title, description, locale, link, self }: Channel, namespaces: string): string {
  return (
    `${XML_DECLARATION}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" ${namespaces}><channel>` +
    xmlElement('title', title) +
    xmlElement('link', link) +
    xmlElement('description', description) +
    xmlElement('language', locale) +
    `<atom:link href="${escapeXml(self)}" rel="self" type="application/rss+xml"/>\n`
  )
}

export const CHANNEL_END = '</channel></rss>\n'

/** A feed for readers. */
export async function* rssFeed(channel: Channel, items: () => Promise<readonly FeedItem[]>): AsyncGenerator<string> {
  yield channelOpening(channel, 'xmlns:media="http://search.yahoo.com/mrss/"')
  for (const item of await items()) yield itemElement(item)
  yield CHANNEL_END
}

function itemElement({ title, description, link, publishedAt, categories, picture }: FeedItem): string {
  const parts = [
    xmlElement('title', title),
    xmlElement('link', link),
    xmlElement('guid', link),
    xmlElement('pubDate', new Date(publishedAt).toUTCString()),
    xmlElement('description', description),
    ...categories.map((category) => xmlElement('category', category)),
    picture ? `<media:content url="${escapeXml(picture)}" medium="image"/>` : '',
  ]
  return `<item>${parts.join('')}</item>\n`
}
