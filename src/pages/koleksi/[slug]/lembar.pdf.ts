import type { APIRoute } from 'astro'
import { collectionSheet } from '#print/lineSheet/sheets.ts'
import { publicSheet, sheetTermsOf } from '../../_lineSheet.ts'

/** A collection's products as PDF: `?mata-uang=NZD`, in the language of the address. */
export const GET: APIRoute = async (context) => {
  const { catalogue } = context.locals.site
  const collection = await catalogue.collection(context.params['slug'] ?? '')
  if (!collection) return context.rewrite('/404')
  const products = await catalogue.productsById(collection.productIds)
  return publicSheet(context, collectionSheet(collection, products, await sheetTermsOf(context)))
}
