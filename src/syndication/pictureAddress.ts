import type { Picture } from '#catalogue/model.ts'
import { pictureUrl } from '#catalogue/pictureUrl.ts'

/** Search engines and shops show nothing larger than they need; Google asks for at least 50,000 pixels. */
const WIDTH = 1280

/** The full address of a picture, for search engines and shops. */
export function pictureAddress(picture: Picture, site: URL): string {
  return new URL(pictureUrl(picture, WIDTH, 'jpg'), site).href
}
