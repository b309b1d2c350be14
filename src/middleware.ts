import { defineMiddleware } from 'astro:middleware'
import { randomBytes } from 'node:crypto'
import { draftCookieName } from '#platform/http/draftCookie.ts'
import { isServiceAway } from '#platform/serviceAway.ts'
import { setDraftHeaders } from '#preview/draftHeaders.ts'
import { showsPublished } from '#preview/perspective.ts'

export const onRequest = defineMiddleware(async ({ locals, cookies, url, rewrite }, next) => {
  // The front server hands `locals.site` on; Astro's development server has none, so it is put together here.
  if (import.meta.env.DEV) {
    const { developmentSite } = await import('./developmentSite.ts')
    locals.site ??= await developmentSite()
    locals.clientAddress ??= '127.0.0.1'
  }
  const { site } = locals
  const draft = site.preview.draftFor(cookies.get(draftCookieName(site.config.site.secure))?.value)
  // Once for a request: a page that is rewritten to another stays in its perspective.
  if (draft && !locals.styleNonce) {
    locals.styleNonce = randomBytes(16).toString('base64')
    if (!showsPublished(url)) {
      locals.draft = draft
      locals.site = { ...site, catalogue: draft.catalogue }
    }
  }
  try {
    const response = await next()
    if (locals.styleNonce) setDraftHeaders(response.headers, locals.styleNonce)
    else if (isPublicPage(response.headers)) response.headers.set('speculation-rules', '"/pramuat.json"')
    return response
  } catch (error) {
    if (!isServiceAway(error)) throw error
    locals.site.log.error({ err: error, requestId: locals.requestId }, 'page without a service that it needs')
    return rewrite('/503')
  }
})

function isPublicPage(headers: Headers): boolean {
  const isHtml = headers.get('content-type')?.startsWith('text/html') ?? false
  return isHtml && !/private|no-store/.test(headers.get('cache-control') ?? '')
}
