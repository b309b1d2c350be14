import { join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
import sharp from 'sharp'
import type { Picture } from '#catalogue/model.ts'
import type { Config } from '#platform/config.ts'
import { pictureAtHost } from '#platform/http/pictureHost.ts'
import { createKeptFiles } from '#platform/keptFiles.ts'
import { type CardFonts, prepareCardFonts } from './cardFonts.ts'
import { drawShareCard } from './drawShareCard.ts'
import { type ShareCard, versionOf } from './shareCard.ts'

const PICTURE_WIDTH = 640
const PICTURE_TIMEOUT_MS = 15_000
const JPEG_QUALITY = 86

/**
 * Draws share cards, each once, and keeps them on disk by their version. A card is a JPEG, which every chat reads.
 * Rejects when the CMS's image host does not answer: a card without its picture is never kept.
 */
export function createShareCards(config: Config): (card: ShareCard) => Promise<Uint8Array> {
  const kept = createKeptFiles(join(config.dataDir, 'media', 'cards'))
  let fonts: Promise<CardFonts> | undefined
  // One after another: the pages' requests come first, and robots wait.
  let last: Promise<unknown> = Promise.resolve()

  async function dataUrl(picture: Picture): Promise<string> {
    const url = pictureAtHost(config, picture.file, PICTURE_WIDTH, 'jpg', 85)
    const answer = await fetch(url, { signal: AbortSignal.timeout(PICTURE_TIMEOUT_MS) })
    if (!answer.ok) throw new Error(`the image host answered ${answer.status}`)
    return `data:image/jpeg;base64,${Buffer.from(await answer.arrayBuffer()).toString('base64')}`
  }

  async function draw(card: ShareCard): Promise<Uint8Array> {
    fonts ??= prepareCardFonts(join(config.dataDir, 'media', 'fonts')).catch((error: unknown) => {
      fonts = undefined
      throw error
    })
    const [ready, picture] = await Promise.all([fonts, card.picture && dataUrl(card.picture)])
    const svg = drawShareCard(card, picture, ready)
    const image = await renderAsync(svg, { font: { fontFiles: [...ready.files], loadSystemFonts: false } })
    const raw = { width: image.width, height: image.height, channels: 4 } as const
    return sharp(image.pixels, { raw }).flatten().jpeg({ quality: JPEG_QUALITY, mozjpeg: true }).toBuffer()
  }

  return (card) =>
    kept(`${versionOf(card)}.jpg`, () => {
      const drawn = last.then(() => draw(card))
      last = drawn.catch(() => undefined)
      return drawn
    })
}
