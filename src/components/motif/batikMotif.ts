import { batikOf, batikPattern } from '#cms/content/drawings/batik.ts'

/** A tile's side for each unit of the banner's height: some three rows. */
const TILE_SHARE = 0.36

/**
 * A maker's banner as SVG markup: the batik that belongs to her id, always the same, the one on her packages' bands too.
 * `width` and `height` are user units of the picture; it covers whatever box it is given.
 */
export function batikMotif(id: string, width: number, height: number): string {
  const batik = batikOf(id, height * TILE_SHARE)
  const patternId = `batik-${id.replace(/[^\w-]/g, '')}-${width}x${height}`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="batik-motif" viewBox="0 0 ${width} ${height}" ` +
    `preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">` +
    `<defs>${batikPattern(patternId, batik)}</defs>` +
    `<rect width="${width}" height="${height}" fill="url(#${patternId})"/></svg>`
  )
}
