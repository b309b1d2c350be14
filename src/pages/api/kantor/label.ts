import { z } from 'zod'
import { PERIODS } from '#cms/desk/periods.ts'
import type { ShelfReport } from '#cms/desk/shelfLabels/shelfReport.ts'
import { formatMoney } from '#i18n/format.ts'
import { officeRoute } from './_officeRoute.ts'

const question = z.object({ tempat: z.string().max(96).default(''), hari: z.coerce.number().pipe(z.literal(PERIODS)) })

/** What stands on a place's shelves and how often its labels are scanned, for the office: `?tempat=umkm-center&hari=30`. */
export const GET = officeRoute(async ({ url, locals }): Promise<ShelfReport | undefined> => {
  const { catalogue, shelves } = locals.site
  const asked = question.safeParse(Object.fromEntries(url.searchParams))
  if (!asked.success) return undefined
  const places = await catalogue.places()
  const place = places.find(({ slug }) => slug === asked.data.tempat) ?? places[0]
  const goods = place ? await shelves.scanned(place, asked.data.hari) : []
  return {
    places: places.map(({ slug, title }) => ({ slug, title: title.id })),
    place: place?.slug ?? '',
    goods: goods.map(({ productId, name, maker, shelf, price, scans }) => ({
      productId,
      name: name.id,
      maker,
      shelf,
      price: formatMoney(price, 'id'),
      scans,
    })),
  }
})
