import { z } from 'zod'
import { MOST_NAMED } from '#cms/desk/shelfLabels/shelfReport.ts'
import { LABELS_A_SHEET } from '#print/shelfLabels/labelGrid.ts'
import { labelSheet } from '#print/shelfLabels/labelSheet.ts'
import { OfficeFile, officeRoute } from './_officeRoute.ts'

const question = z.object({
  tempat: z.string().max(96),
  mulai: z.coerce
    .number()
    .int()
    .min(0)
    .max(LABELS_A_SHEET - 1),
  produk: z.array(z.string().max(128)).max(MOST_NAMED),
})

/** Labels for a place's shelves, for the office: `?tempat=umkm-center&mulai=4`, and `&produk=…` for each that is wanted, else all. */
export const GET = officeRoute(async ({ url: { searchParams }, locals }) => {
  const { catalogue, shelves, printing, config } = locals.site
  const asked = question.safeParse({ ...Object.fromEntries(searchParams), produk: searchParams.getAll('produk') })
  const place = asked.success ? await catalogue.place(asked.data.tempat) : undefined
  if (!asked.success || !place) return undefined
  const wanted = new Set(asked.data.produk)
  const all = await catalogue.goodsAt(place.id)
  const goods = wanted.size > 0 ? all.filter(({ productId }) => wanted.has(productId)) : all
  if (goods.length === 0) return undefined
  const codes = await shelves.codes(
    place,
    goods.map(({ productId }) => productId),
  )
  const sheet = labelSheet(place, goods, codes, { start: asked.data.mulai, origin: config.site.url })
  return new OfficeFile(await printing.shelfLabels(sheet), 'application/pdf')
})
