import type { SanityClient } from '@sanity/client'
import sharp from 'sharp'
import { sampleDocuments } from '#cms/content/sampleContent.ts'

/** Makers and their products refer to each other, so all documents come in as few transactions as the lake takes. */
const DOCUMENTS_PER_TRANSACTION = 500

const SHEETS = 40

/**
 * Fills a lake with the whole sample content. Drawing its pictures takes a minute, so each is one of forty coloured sheets
 * here; everything said of them (hotspots, captions, places) stays.
 */
export async function fillWithSampleContent(client: SanityClient): Promise<number> {
  const documents = sampleDocuments()
  const uploaded: string[] = []
  for (let number = 0; number < SHEETS; number++) uploaded.push(await uploadSheet(client, number))
  const sheets = new Map([...drawingsIn(documents)].map((drawing, index) => [drawing, uploaded[index % SHEETS]]))
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

function withSheet(value: unknown, sheets: ReadonlyMap<string, string | undefined>): unknown {
  if (!isRecord(value) || value['drawing'] === undefined) return value
  const { drawing, ...rest } = value
  return { ...rest, asset: { _type: 'reference', _ref: sheets.get(JSON.stringify(drawing)) } }
}

async function uploadSheet(client: SanityClient, number: number): Promise<string> {
  const background = { r: number * 6, g: 120, b: 255 - number * 6 }
  const sheet = await sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .png()
    .toBuffer()
  const { _id } = await client.assets.upload('image', sheet, { filename: `lembar ${number}.png` })
  return _id
}
