import type { APIRoute } from 'astro'
import { LOCALES } from '#i18n/locale.ts'
import { CARD_KINDS } from '#syndication/shareCard/shareCard.ts'

/** The picture of a product or maker that chats show; an address of an older one leads to the one of today. */
export const GET: APIRoute = async ({ params, url, locals }) => {
  const kind = CARD_KINDS.find((each) => each === params['kind'])
  const locale = LOCALES.find((each) => params['file']?.startsWith(`${each}-`))
  const card = kind && locale && (await locals.site.syndication.shareCard(kind, params['slug'] ?? '', locale))
  if (!card) return new Response(null, { status: 404 })
  if (url.pathname !== card.path) return new Response(null, { status: 302, headers: { location: card.path } })
  return new Response(Buffer.from(await card.draw()), {
    headers: { 'content-type': 'image/jpeg', 'cache-control': 'public, max-age=31536000, immutable' },
  })
}
