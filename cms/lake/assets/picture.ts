import sharp, { type Metadata, type Sharp } from 'sharp'
import { gatewayError } from '../errors.ts'
import { paletteOf } from './palette.ts'
import { startsAsPicture } from './pictureSignature.ts'

/** Enough for any telephone's camera; a small file that unpacks to more is an attack. */
export const MOST_PIXELS = 60_000_000

/** A hundred times what a photo takes: what takes longer is made to. */
const MOST_SECONDS = 60

const FORMATS = { jpeg: 'jpg', png: 'png', webp: 'webp', gif: 'gif', heif: 'avif' } as const
type Format = keyof typeof FORMATS

export interface Picture {
  /** Upright, and without what the camera wrote into it (place, time, device). */
  readonly content: Buffer
  readonly extension: (typeof FORMATS)[Format]
  readonly mimeType: string
  readonly width: number
  readonly height: number
  /** `metadata` of Sanity's image asset, `_type`s included. */
  readonly metadata: object
}

/**
 * Decodes an uploaded picture, proving it is one, and encodes it anew. JPEG, PNG, WebP, GIF and AVIF.
 * @param keepsClean a picture that has nothing to lose by it stays as it is, byte for byte: so an import gives back what
 *   an export took, under the same name
 * @throws LakeError 400 for anything else: SVG, HTML, damaged files, too many pixels
 */
export async function readPicture(upload: Buffer, keepsClean: boolean): Promise<Picture> {
  if (!startsAsPicture(upload)) throw refused('it is none of JPEG, PNG, WebP, GIF and AVIF')
  const open = (): Sharp =>
    sharp(upload, { limitInputPixels: MOST_PIXELS, failOn: 'error', animated: true }).timeout({ seconds: MOST_SECONDS })
  try {
    const facts = await open().metadata()
    const { format } = facts
    if (!isFormat(format)) throw refused(`the format "${format}" is not accepted`)
    const stays = keepsClean && isClean(facts)
    const { content, ...size } = stays ? await decoded(upload, open(), facts) : await anew(open(), format)
    const mimeType = format === 'heif' ? 'image/avif' : `image/${format}`
    return { content, extension: FORMATS[format], mimeType, ...size, metadata: await describe(content, size) }
  } catch (failure) {
    if (failure instanceof Error && failure.name === 'LakeError') throw failure
    throw refused(failure instanceof Error ? failure.message : 'it cannot be decoded')
  }
}

/** Says nothing but what it shows. */
const isClean = ({ exif, xmp, iptc, tifftagPhotoshop, comments, icc, orientation = 1 }: Metadata): boolean =>
  !exif && !xmp && !iptc && !tifftagPhotoshop && !comments && !icc && orientation === 1

interface Sized {
  readonly content: Buffer
  readonly width: number
  readonly height: number
}

async function decoded(content: Buffer, picture: Sharp, { width, height, pageHeight }: Metadata): Promise<Sized> {
  await picture.stats()
  return { content, width, height: pageHeight ?? height }
}

async function anew(picture: Sharp, format: Format): Promise<Sized> {
  const { data: content, info } = await encoded(picture.autoOrient(), format).toBuffer({ resolveWithObject: true })
  return { content, width: info.width, height: info.pageHeight ?? info.height }
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
