import { Resvg } from '@resvg/resvg-js'
import { batikOf, batikPattern } from '#cms/content/drawings/batik.ts'
import { MARK } from '#cms/content/drawings/mark.ts'

/** The side of a repeating tile at most, in points. */
const TILE = 30
/** Enough for 300 dots an inch. */
const PIXELS_A_POINT = 300 / 72

function pngOf(svg: string, width: number): Buffer {
  return new Resvg(svg, { fitTo: { mode: 'width', value: Math.round(width * PIXELS_A_POINT) } }).render().asPng()
}

/** A piece of somebody's batik. @param width in points, as `height` */
export function batikCloth(of: string, width: number, height: number): Buffer {
  const pattern = batikPattern('batik', batikOf(of, Math.min(height, TILE)))
  return pngOf(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><defs>${pattern}</defs>` +
      `<rect width="${width}" height="${height}" fill="url(#batik)"/></svg>`,
    width,
  )
}

/** The site's mark. @param side in points */
export function markPicture(side: number): Buffer {
  return pngOf(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${MARK}</svg>`, side)
}
