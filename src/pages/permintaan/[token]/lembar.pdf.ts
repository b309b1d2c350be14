import type { APIRoute } from 'astro'
import { requestSheet } from '#print/lineSheet/sheets.ts'
import { sheetHeaders } from '#print/sheetFile.ts'
import { sheetTermsOf } from '../../_lineSheet.ts'
import { setPrivateHeaders } from '../_privateHeaders.ts'

/** What a buyer asked for, as PDF, for whoever has her private link. */
export const GET: APIRoute = async (context) => {
  const { inquiries, catalogue, printing } = context.locals.site
  const inquiry = await inquiries.byToken(context.params['token'] ?? '')
  if (!inquiry) return context.rewrite('/404')
  const ids = inquiry.makers.flatMap(({ lines }) => lines.map(({ productId }) => productId))
  const products = await catalogue.productsById([...new Set(ids)])
  const sheet = requestSheet(inquiry, products, await sheetTermsOf(context))
  const headers = new Headers(sheetHeaders(sheet.locale, `${sheet.title} - ${sheet.sign}`))
  setPrivateHeaders(headers)
  headers.set('referrer-policy', 'no-referrer')
  return new Response(Buffer.from(await printing.privateLineSheet(sheet)), { headers })
}
