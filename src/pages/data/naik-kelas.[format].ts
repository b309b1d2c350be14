import type { APIRoute } from 'astro'
import { listTag, PAGE_LIFETIME } from '#catalogue/tags.ts'
import { figuresAsCsv, figuresAsJson, OPEN_DATA_FORMATS } from '#programme/openData.ts'
import { inReadingOrder } from '#programme/progress.ts'

const TYPES = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const

/** The programme's figures as open data. */
export const GET: APIRoute = async ({ params, locals, cache }) => {
  const format = OPEN_DATA_FORMATS.find((known) => known === params['format'])
  if (!format) return new Response(null, { status: 404 })
  const figures = inReadingOrder(await locals.site.catalogue.figures())
  cache.set({ tags: [listTag('figure')], ...PAGE_LIFETIME })
  return new Response(format === 'csv' ? figuresAsCsv(figures) : figuresAsJson(figures), {
    headers: {
      'Content-Type': TYPES[format],
      'Content-Disposition': `attachment; filename="naik-kelas.${format}"`,
      'Access-Control-Allow-Origin': '*',
    },
  })
}
