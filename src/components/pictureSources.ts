import type { Picture } from '#catalogue/model.ts'
import { pictureUrl } from '#catalogue/pictureUrl.ts'

/** The widths (pixels) that the front server makes pictures in. */
const WIDTHS = [160, 240, 320, 480, 640, 960, 1280] as const

function srcset(picture: Picture, format: 'avif' | 'webp', largest: number): string {
  return WIDTHS.filter((width) => width <= largest)
    .map((width) => `${pictureUrl(picture, width, format)} ${width}w`)
    .join(', ')
}

export interface PictureSources {
  readonly avif: string
  readonly webp: string
  /** For browsers that know neither. */
  readonly fallback: string
}

/** Addresses of a CMS picture under our own host, in the widths up to `largest` pixels. */
export function pictureSources(picture: Picture, largest: number): PictureSources {
  return {
    avif: srcset(picture, 'avif', largest),
    webp: srcset(picture, 'webp', largest),
    fallback: pictureUrl(picture, largest <= 480 ? 480 : 960, 'jpg'),
  }
}

/**
 * Whether a picture's blurred preview is worth its half kilobyte of HTML: on the first screen, and where a large picture
 * is waited for. Smaller ones further down are there before one gets to them, and show their ground until then.
 */
export function isPreviewed(eager: boolean, largest: number): boolean {
  return eager || largest > 640
}
