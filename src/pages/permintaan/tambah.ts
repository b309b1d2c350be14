import type { APIRoute } from 'astro'
import { DEFAULT_LOCALE, isLocale } from '#i18n/locale.ts'
import { pathTo } from '#i18n/routes.ts'
import { type Basket, typedLine, withLine } from '#inquiry/basket.ts'
import { readBasket, writeBasket } from './_basketCookie.ts'
import { ownPath } from './_ownPath.ts'

/** Puts a product aside: form fields `product` (id), `quantity`, `unit`, `variant` (key), `next` (where to go on), `locale`. */
export const POST: APIRoute = async ({ request, cookies, locals, redirect }) => {
  const { config } = locals.site
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '')
  const locale = isLocale(form.get('locale')) ? form.get('locale') : DEFAULT_LOCALE
  const inquiryPath = pathTo('inquiry', isLocale(locale) ? locale : DEFAULT_LOCALE)

  const basket = readBasket(cookies, config)
  const line = typedLine(text('product'), text('quantity') || '1', text('unit') || 'carton', text('variant'))
  if (!line) return redirect(inquiryPath, 303)
  const changed: Basket = withLine(basket, line)
  if (changed === basket) return redirect(`${inquiryPath}?full`, 303)
  writeBasket(cookies, config, changed)
  if (request.headers.get('accept') === 'application/json') return new Response(null, { status: 204 })
  return redirect(ownPath(text('next')) ?? inquiryPath, 303)
}
