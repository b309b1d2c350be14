import type { APIContext } from 'astro'
import { todayInMalang } from '#i18n/format.ts'
import { localeOfPath } from '#i18n/routes.ts'
import type { LineSheet } from '#print/lineSheet/lineSheet.ts'
import { CURRENCY_PARAM, currenciesOf, type SheetTerms } from '#print/lineSheet/sheetTerms.ts'
import { sheetHeaders } from '#print/sheetFile.ts'

/** What a sheet is made by: the language of its address, and the currency that is asked for there, if it is known. */
export async function sheetTermsOf({ url, locals }: Pick<APIContext, 'url' | 'locals'>): Promise<SheetTerms> {
  const { catalogue, config } = locals.site
  const locale = localeOfPath(url.pathname)
  const [markets, requirements] = await Promise.all([catalogue.markets(), catalogue.requirements()])
  // A form may lead to the sheet in another language than its own.
  const wanted = Object.values(CURRENCY_PARAM).map((name) => url.searchParams.get(name))
  return {
    locale,
    currency: currenciesOf(markets).find(({ currency }) => wanted.includes(currency)),
    markets,
    requirements,
    today: todayInMalang(),
    origin: config.site.url,
  }
}

/** A sheet that anybody may have; a browser that has it already is told so before it is printed. */
export async function publicSheet({ request, locals }: APIContext, sheet: LineSheet): Promise<Response> {
  const { version, pdf } = locals.site.printing.lineSheet(sheet)
  const etag = `"${version}"`
  const headers = {
    ...sheetHeaders(sheet.locale, `${sheet.title} - ${sheet.sign}`),
    etag,
    'cache-control': 'public, max-age=0, must-revalidate',
  }
  if (request.headers.get('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers })
  return new Response(Buffer.from(await pdf()), { headers })
}
