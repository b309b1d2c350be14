import { createHash } from 'node:crypto'
import type { SanityClient } from '@sanity/client'
import sharp from 'sharp'
import { sampleDocuments } from '#cms/content/sampleContent.ts'

/** Makers and their products refer to each other, so all documents come in as few transactions as the lake takes. */
const DOCUMENTS_PER_TRANSACTION = 500

/**
 * Fills a lake with the whole sample content. Drawing its pictures takes a minute, so each is a sheet of its own colour
 * here; everything said of them (hotspots, captions, places) stays.
 */
export async function fillWithSampleContent(client: SanityClient): Promise<number> {
  const documents = sampleDocuments()
  const sheets = new Map<string, string>()
  for (const drawing of drawingsIn(documents)) sheets.set(drawing, await uploadSheet(client, drawing))
  for (let start = 0; start < documents.length; start += DOCUMENTS_PER_TRANSACTION) {
    const transaction = client.transaction()
    for (const document of documents.slice(start, start + DOCUMENTS_PER_TRANSACTION))
      transaction.create(JSON.parse(JSON.stringify(document, (_, value) => withSheet(value, sheets))))
    await transaction.commit()
  }
  return documents.length
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function drawingsIn(value: unknown): Set<string> {
  if (!isRecord(value)) return new Set()
  const inner = Object.values(value).map(drawingsIn)
  const own = value['drawing'] === undefined ? [] : [JSON.stringify(value['drawing'])]
  return new Set([...own, ...inner.flatMap((drawings) => [...drawings])])
}

function withSheet(value: unknown, sheets: ReadonlyMap<string, string>): unknown {
  if (!isRecord(value) || value['drawing'] === undefined) return value
  const { drawing, ...rest } = value
  return { ...rest, asset: { _type: 'reference', _ref: sheets.get(JSON.stringify(drawing)) } }
}

async function uploadSheet(client: SanityClient, drawing: string): Promise<string> {
  const [r = 0, g = 0, b = 0] = createHash('sha1').update(drawing).digest()
  const sheet = sharp({ create: { width: 40, height: 30, channels: 3, background: { r, g, b } } })
  const asset = await client.assets.upload('image', await sheet.png().toBuffer(), { filename: `${r}-${g}-${b}.png` })
  return asset._id
}
