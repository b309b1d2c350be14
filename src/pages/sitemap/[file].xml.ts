import type { APIRoute } from 'astro'
import { AFTER_PARAM } from '#syndication/sitemap/sitemapIndex.ts'
import { xmlResponse } from '#syndication/xml.ts'

/** A file of the sitemap: the pages of one kind in one language. */
export const GET: APIRoute = ({ params, url, locals }) => {
  const after = url.searchParams.get(AFTER_PARAM) ?? ''
  const file = locals.site.syndication.sitemapFile(params['file'] ?? '', after)
  return file ? xmlResponse(file) : new Response(null, { status: 404 })
}
