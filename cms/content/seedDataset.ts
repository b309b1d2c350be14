import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { DRAWING_FORMS, type PictureDrawing } from './drawings/drawing.ts'
import { renderPicture } from './drawings/renderPicture.ts'
import type { SeedDocument } from './seedDocument.ts'

/** How many pictures or documents are done, of how many. */
export type SeedProgress = (what: 'pictures' | 'documents', done: number, total: number) => void

/** Referenced documents before those that refer to them. */
const ORDER = [
  'category',
  'district',
  'subdistrict',
  'facility',
  'programme',
  'market',
  'requirement',
  'place',
  'business',
  'product',
  'certificate',
  'collection',
  'story',
  'figure',
  'page',
  'siteSettings',
  'searchSettings',
]
/** Districts and their subdistricts refer to each other, so they must come in one transaction. */
const DOCUMENTS_PER_TRANSACTION = 200
/** Drawing takes one core; uploading meanwhile keeps the other busy. */
const PICTURES_AT_ONCE = 3

const drawn = z.looseObject({
  _type: z.literal('picture'),
  drawing: z.custom<PictureDrawing>(
    (value) => z.object({ form: z.enum(DRAWING_FORMS), id: z.string() }).safeParse(value).success,
  ),
})

/** Two drawings that look the same are one picture. */
const keyOf = (drawing: PictureDrawing) => JSON.stringify(drawing)

function collectDrawings(value: unknown, found: Map<string, PictureDrawing>): void {
  const picture = drawn.safeParse(value)
  if (picture.success) found.set(keyOf(picture.data.drawing), picture.data.drawing)
  else if (value !== null && typeof value === 'object')
    for (const inner of Object.values(value)) collectDrawings(inner, found)
}

/** The value with each drawing replaced by a reference to its uploaded asset. */
function withAssets(value: unknown, assets: ReadonlyMap<string, string>): unknown {
  const picture = drawn.safeParse(value)
  if (picture.success) {
    const { drawing, ...rest } = picture.data
    return { ...rest, asset: { _type: 'reference', _ref: assets.get(keyOf(drawing)) } }
  }
  if (Array.isArray(value)) return value.map((inner) => withAssets(inner, assets))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withAssets(inner, assets)]))
}

async function uploadDrawings(
  client: SanityClient,
  drawings: ReadonlyMap<string, PictureDrawing>,
  progress: SeedProgress,
): Promise<Map<string, string>> {
  const assets = new Map<string, string>()
  const waiting = [...drawings]
  const draw = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [key, drawing] = next
      const bytes = Buffer.from(await renderPicture(drawing))
      const asset = await client.assets.upload('image', bytes, {
        filename: `${drawing.id}-${drawing.form}.png`,
        contentType: 'image/png',
      })
      assets.set(key, asset._id)
      progress('pictures', assets.size, drawings.size)
    }
  }
  await Promise.all(Array.from({ length: PICTURES_AT_ONCE }, draw))
  return assets
}

/** Writes documents into a dataset: draws and uploads their pictures, then creates what is not there yet. Safe to repeat. */
export async function seedDataset(
  client: SanityClient,
  documents: readonly SeedDocument[],
  progress: SeedProgress = () => undefined,
): Promise<void> {
  const drawings = new Map<string, PictureDrawing>()
  collectDrawings(documents, drawings)
  const assets = await uploadDrawings(client, drawings, progress)
  const sorted = [...documents].sort((a, b) => ORDER.indexOf(a._type) - ORDER.indexOf(b._type))
  for (let start = 0; start < sorted.length; start += DOCUMENTS_PER_TRANSACTION) {
    const transaction = client.transaction()
    for (const document of sorted.slice(start, start + DOCUMENTS_PER_TRANSACTION)) {
      const ready = Object.entries(document).map(([key, value]) => [key, withAssets(value, assets)])
      transaction.createIfNotExists({ ...Object.fromEntries(ready), _id: document._id, _type: document._type })
    }
    await transaction.commit({ visibility: 'async' })
    progress('documents', Math.min(start + DOCUMENTS_PER_TRANSACTION, sorted.length), sorted.length)
  }
}
