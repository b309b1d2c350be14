import type { APIRoute } from 'astro'
import { marketSheet } from '#print/lineSheet/sheets.ts'
import { publicSheet, sheetTermsOf } from '../../_lineSheet.ts'

/** Paper for a dozen pages; all others are found by search. */
const MOST_PRODUCTS = 60

/** What is ready for a market, as PDF: `?mata-uang=NZD`, in the language of the address. */
export const GET: APIRoute = async (context) => {
  const { catalogue, discovery } = context.locals.site
  const market = await catalogue.market(context.params['slug'] ?? '')
  if (!market) return context.rewrite('/404')
  const ready = await discovery.productsReadyFor(market.code, MOST_PRODUCTS)
  const products = await catalogue.productsById(ready.products.map(({ id }) => id))
  return publicSheet(context, marketSheet(market, products, await sheetTermsOf(context)))
}
