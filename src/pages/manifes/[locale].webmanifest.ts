import type { APIRoute } from 'astro'
import { isLocale } from '#i18n/locale.ts'
import { webManifest } from '#offline/webManifest.ts'

/** The web manifest in a language. */
export const GET: APIRoute = ({ params }) => {
  const locale = params['locale']
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  return Response.json(webManifest(locale), {
    headers: { 'content-type': 'application/manifest+json', 'cache-control': 'public, max-age=86400' },
  })
}
