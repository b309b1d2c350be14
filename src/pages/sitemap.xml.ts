import type { APIRoute } from 'astro'
import { listTag, PAGE_LIFETIME } from '#catalogue/tags.ts'
import { xmlResponse } from '#syndication/xml.ts'

/** The sitemap's index. */
export const GET: APIRoute = ({ locals, cache }) => {
  cache.set({ tags: ['product', 'business', 'story'].map(listTag), ...PAGE_LIFETIME })
  return xmlResponse(locals.site.syndication.sitemapIndex())
}
