import type { APIRoute } from 'astro'
import { makerSheet } from '#print/lineSheet/sheets.ts'
import { loadBusiness } from '../../../components/business/loadBusiness.ts'
import { publicSheet, sheetTermsOf } from '../../_lineSheet.ts'

/** A maker's products as PDF: `?mata-uang=NZD`, in the language of the address. */
export const GET: APIRoute = async (context) => {
  const { site } = context.locals
  const page = await loadBusiness(site, context.params['slug'] ?? '')
  if (!page) return context.rewrite('/404')
  const products = await site.catalogue.productsById(page.products.map(({ id }) => id))
  return publicSheet(context, makerSheet(page.business, products, await sheetTermsOf(context)))
}
