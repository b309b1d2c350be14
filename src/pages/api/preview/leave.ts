import type { APIRoute } from 'astro'
import { translationsOf } from '#i18n/routes.ts'
import { draftCookieName } from '#platform/http/draftCookie.ts'

/** Ends a preview, and leads back to the page as everybody sees it. */
export const POST: APIRoute = async ({ request, cookies, locals, redirect }) => {
  const { secure, url } = locals.site.config.site
  const form = await request.formData()
  const path = URL.parse(String(form.get('path') ?? ''), url)?.pathname ?? '/'
  cookies.delete(draftCookieName(secure), { path: '/', secure })
  return redirect(translationsOf(path) ? path : '/', 303)
}
