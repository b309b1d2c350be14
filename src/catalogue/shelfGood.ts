import { z } from 'zod'
import { rupiah } from '#i18n/format.ts'
import { flag, localeText } from './cmsValues.ts'
import type { ShelfGood } from './model.ts'

/** A product at the place whose id the query names `$placeId`. */
export const SHELF_GOOD = `{"productId": _id, name, "maker": business->name, priceIdr, "shelf": shelves[place._ref == $placeId][0].shelf, "isSample": isSample == true}`
export const shelfGood: z.ZodType<ShelfGood> = z
  .object({
    productId: z.string(),
    name: localeText,
    maker: z.string(),
    priceIdr: z.number(),
    shelf: z.string(),
    isSample: flag,
  })
  .transform(({ priceIdr, ...good }) => ({ ...good, price: rupiah(priceIdr) }))
