import { Resvg } from '@resvg/resvg-js'
import sharp from 'sharp'
import type { PictureDrawing } from './drawing.ts'
import { drawPicture } from './drawPicture.ts'

/** A picture as PNG with a palette, 1000 × 1000 pixels. */
export async function renderPicture(drawing: PictureDrawing): Promise<Uint8Array> {
  const image = new Resvg(drawPicture(drawing), { font: { loadSystemFonts: false } }).render()
  const raw = { width: image.width, height: image.height, channels: 4 } as const
  return sharp(image.pixels, { raw }).png({ palette: true, quality: 90, effort: 1, dither: 0 }).toBuffer()
}
