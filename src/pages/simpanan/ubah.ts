import type { APIRoute } from 'astro'
import { DEFAULT_LOCALE, isLocale } from '#i18n/locale.ts'
import { pathTo } from '#i18n/routes.ts'
import { withoutProduct, withProducts } from '#shortlist/shortlist.ts'
import { readShortlist, writeShortlist } from './_shortlistCookie.ts'

/** Changes the saved products without a script: form fields `keep` (slugs), `drop` (a slug), `locale`. */
export const POST: APIRoute = async ({ request, cookies, locals, redirect }) => {
  const form = await request.formData()
  const slugs = (name: string) => form.getAll(name).filter((value) => typeof value === 'string')
  const locale = form.get('locale')
  const kept = withProducts(readShortlist(cookies, locals.site.config), slugs('keep'))
  writeShortlist(cookies, locals.site.config, slugs('drop').reduce(withoutProduct, kept))
  return redirect(pathTo('shortlist', isLocale(locale) ? locale : DEFAULT_LOCALE), 303)
}
