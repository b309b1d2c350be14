import sharp, { type Sharp } from 'sharp'
import { gatewayError } from '../errors.ts'
import { paletteOf } from './palette.ts'

/** Enough for any telephone's camera; a small file that unpacks to more is an attack. */
export const MOST_PIXELS = 60_000_000

const FORMATS = { jpeg: 'jpg', png: 'png', webp: 'webp', gif: 'gif', heif: 'avif' } as const
type Format = keyof typeof FORMATS

export interface Picture {
  /** Encoded anew: upright, and without what the camera wrote into it (place, time, device). */
  readonly content: Buffer
  readonly extension: (typeof FORMATS)[Format]
  readonly mimeType: string
  readonly width: number
  readonly height: number
  /** `metadata` of Sanity's image asset, `_type`s included. */
  readonly metadata: object
}

/**
 * Decodes an uploaded picture, proving it is one. JPEG, PNG, WebP, GIF and AVIF.
 * @throws LakeError 400 for anything else: SVG, HTML, damaged files, too many pixels
 */
export async function readPicture(upload: Buffer): Promise<Picture> {
  const open = (): Sharp => sharp(upload, { limitInputPixels: MOST_PIXELS, failOn: 'error', animated: true })
  try {
    const { format } = await open().metadata()
    if (!isFormat(format)) throw refused(`the format "${format}" is not accepted`)
    const { data: content, info } = await encoded(open().autoOrient(), format).toBuffer({ resolveWithObject: true })
    const size = { width: info.width, height: info.pageHeight ?? info.height }
    const mimeType = format === 'heif' ? 'image/avif' : `image/${format}`
    return { content, extension: FORMATS[format], mimeType, ...size, metadata: await describe(content, size) }
  } catch (failure) {
    if (failure instanceof Error && failure.name === 'LakeError') throw failure
    throw refused(failure instanceof Error ? failure.message : 'it cannot be decoded')
  }
}

const refused = (reason: string) => gatewayError(400, `Invalid image: ${reason}`)

const isFormat = (format: string): format is Format => Object.hasOwn(FORMATS, format)

function encoded(picture: Sharp, format: Format): Sharp {
  switch (format) {
    case 'jpeg':
      return picture.jpeg({ quality: 92, mozjpeg: false })
    case 'png':
      return picture.png({ compressionLevel: 9 })
    case 'webp':
      return picture.webp({ quality: 92 })
    case 'gif':
      return picture.gif()
    case 'heif':
      return picture.avif({ quality: 70 })
  }
}

async function describe(content: Buffer, { width, height }: { width: number; height: number }): Promise<object> {
  const { hasAlpha } = await sharp(content).metadata()
  const { isOpaque } = await sharp(content).stats()
  const tiny = sharp(content).resize({ width: 20 })
  const lqip = hasAlpha ? await tiny.png().toBuffer() : await tiny.jpeg({ quality: 60 }).toBuffer()
  return {
    _type: 'sanity.imageMetadata',
    dimensions: { _type: 'sanity.imageDimensions', width, height, aspectRatio: width / height },
    hasAlpha,
    isOpaque,
    lqip: `data:image/${hasAlpha ? 'png' : 'jpeg'};base64,${lqip.toString('base64')}`,
    palette: await paletteOf(content),
  }
}
