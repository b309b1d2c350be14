import type { APIRoute } from 'astro'
import { visitorOf } from '#discovery/learning/visitor.ts'
import { acceptedLocale } from '#i18n/acceptedLocale.ts'
import { pathTo } from '#i18n/routes.ts'

/** The short link on a shelf's label: leads to the product, or where it stood, and counts the scan. */
export const GET: APIRoute = async ({ params, request, locals }) => {
  const { headers } = request
  const visitor = visitorOf(request, locals.clientAddress)
  const destination = await locals.site.shelves.follow(params['code'] ?? '', visitor, headers.get('user-agent') ?? '')
  const locale = acceptedLocale(headers.get('accept-language'))
  const location =
    destination.kind === 'discovery' ? pathTo('discovery', locale) : pathTo(destination.kind, locale, destination.page)
  return new Response(null, {
    status: 302,
    headers: { location, 'cache-control': 'no-store', vary: 'accept-language', 'x-robots-tag': 'noindex' },
  })
}
