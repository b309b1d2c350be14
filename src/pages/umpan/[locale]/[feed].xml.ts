import type { APIRoute } from 'astro'
import { listTag, PAGE_LIFETIME } from '#catalogue/tags.ts'
import { isLocale } from '#i18n/locale.ts'
import { FEEDS } from '#syndication/feed/feedAddresses.ts'
import { xmlResponse } from '#syndication/xml.ts'

/** New products or stories for feed readers, or all products for Google's Merchant Center. */
export const GET: APIRoute = ({ params, locals, cache }) => {
  const feed = FEEDS.find((each) => each === params['feed'])
  const locale = params['locale']
  if (!feed || !isLocale(locale)) return new Response(null, { status: 404 })
  cache.set({ tags: ['product', 'business', 'category', 'story'].map(listTag), ...PAGE_LIFETIME })
  return xmlResponse(locals.site.syndication.feed(feed, locale), 'application/rss+xml; charset=utf-8')
}
