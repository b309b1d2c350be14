import type { Picture } from './model.ts'

/** The path of a CMS picture under our own host, in one of the widths (pixels) that the front server makes. */
export function pictureUrl(picture: Picture, width: number, format: 'avif' | 'webp' | 'jpg'): string {
  return `/media/${picture.file}?w=${width}&fm=${format}`
}
