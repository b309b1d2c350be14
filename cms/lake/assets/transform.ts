import sharp, { type FitEnum, type Sharp } from 'sharp'
import { MOST_PIXELS } from './picture.ts'
import { regionFor, targetOf } from './region.ts'
import type { Transformation } from './transformation.ts'

export interface Rendered {
  readonly content: Buffer
  readonly mimeType: string
}

/** Draws a picture as asked for. */
export async function transform(file: string, wish: Transformation, format: OutputFormat): Promise<Rendered> {
  const { width, height } = await sharp(file).metadata()
  const region = regionFor({ width, height }, wish)
  const cut = sharp(file, { limitInputPixels: MOST_PIXELS }).extract(region)
  const content = await encode(oriented(resized(cut, wish), wish), format, wish).toBuffer()
  return { content, mimeType: `image/${format}` }
}

export type OutputFormat = 'jpeg' | 'png' | 'webp' | 'avif'

/**
 * The format to answer in: the one asked for, else (`auto=format`) the best the browser says it takes, else the original's.
 * @param original the original's file extension
 */
export function formatFor({ fm, auto }: Transformation, original: string, accept: string): OutputFormat {
  if (fm) return fm === 'jpg' || fm === 'pjpg' ? 'jpeg' : fm
  if (auto === 'format' && accept.includes('image/avif')) return 'avif'
  if (auto === 'format' && accept.includes('image/webp')) return 'webp'
  if (original === 'png' || original === 'webp') return original
  if (original === 'gif') return 'png'
  return original === 'avif' ? 'avif' : 'jpeg'
}

const FITS: Readonly<Record<Transformation['fit'], keyof FitEnum>> = {
  clip: 'inside',
  max: 'inside',
  min: 'cover',
  crop: 'cover',
  fill: 'contain',
  fillmax: 'contain',
  scale: 'fill',
}

function resized(picture: Sharp, wish: Transformation): Sharp {
  const { width, height } = targetOf(wish)
  if (!width && !height) return picture
  return picture.resize({
    ...(width && { width }),
    ...(height && { height }),
    fit: FITS[wish.fit],
    position: positionOf(wish.crop),
    background: wish.bg ? `#${wish.bg}` : { r: 255, g: 255, b: 255, alpha: 0 },
    withoutEnlargement: wish.fit === 'max' || wish.fit === 'min' || wish.fit === 'fillmax',
  })
}

function positionOf(crop: Transformation['crop']): string {
  if (crop === 'focalpoint' || crop === 'center') return 'centre'
  return crop === 'entropy' ? 'entropy' : crop
}

function oriented(picture: Sharp, { flip, or, blur }: Transformation): Sharp {
  const flipped = flip === 'v' ? picture.flip() : flip === 'h' ? picture.flop() : flip ? picture.flip().flop() : picture
  const turned = or && or !== '0' ? flipped.rotate(Number(or)) : flipped
  return blur ? turned.blur(Math.max(blur / 4, 0.3)) : turned
}

function encode(picture: Sharp, format: OutputFormat, { q: quality, fm, bg }: Transformation): Sharp {
  switch (format) {
    case 'jpeg':
      return picture
        .flatten({ background: bg ? `#${bg}` : '#ffffff' })
        .jpeg({ quality, progressive: fm === 'pjpg', mozjpeg: true })
    case 'png':
      return picture.png({ compressionLevel: 9 })
    case 'webp':
      return picture.webp({ quality })
    case 'avif':
      return picture.avif({ quality: Math.max(quality - 15, 1), effort: 3 })
  }
}
