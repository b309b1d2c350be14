import type { APIRoute } from 'astro'
import { loadNesting, narrowest } from '#discovery/nesting.ts'
import { withPreviews } from '#discovery/picturePreviews.ts'
import { parseSearch } from '#discovery/searchUrl.ts'
import { isLocale } from '#i18n/locale.ts'
import { isServiceAway } from '#platform/serviceAway.ts'

/** Results of a search as JSON, for the island that refines them: the same parameters as the page's own address. */
export const GET: APIRoute = async ({ params, url, locals }) => {
  if (!isLocale(params['locale'])) return new Response(null, { status: 404 })
  try {
    const { discovery, catalogue } = locals.site
    const state = narrowest(parseSearch(url.searchParams, params['locale']), await loadNesting(catalogue))
    // Pictures come too soon after for previews of them, which would only hold up the drawing.
    const results = withPreviews(await discovery.search(state, params['locale']), 0)
    return Response.json(results, { headers: { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' } })
  } catch (error) {
    if (!isServiceAway(error)) throw error
    locals.site.log.error({ err: error }, 'search failed')
    return new Response(null, { status: 503, headers: { 'retry-after': '5' } })
  }
}
