import type { APIRoute } from 'astro'
import { draftCookieName } from '#platform/http/draftCookie.ts'
import { DRAFT_LIFE_SECONDS } from '#preview/draftTicket.ts'

/** The Studio opens a page here, with a secret it has just made: from now on this browser sees that editor's drafts. */
export const GET: APIRoute = async ({ request, cookies, locals }) => {
  const { preview, config, log } = locals.site
  const entered = await preview.enter(request.url).catch((error: unknown) => {
    log.error({ err: error, requestId: locals.requestId }, 'preview without the CMS')
    return undefined
  })
  if (!entered)
    return new Response('This link to a preview is not valid any more. Open it again from the Studio.', { status: 401 })
  const { secure } = config.site
  const cookie = { path: '/', secure, sameSite: 'lax', httpOnly: true, maxAge: DRAFT_LIFE_SECONDS } as const
  cookies.set(draftCookieName(secure), entered.ticket, cookie)
  return new Response(null, { status: 302, headers: { location: entered.path, 'cache-control': 'no-store' } })
}
