/** A point of an outline, in font units. Two points off the curve have one on it halfway between. */
export interface OutlinePoint {
  readonly x: number
  readonly y: number
  readonly onCurve: boolean
}

const ON_CURVE = 0x01
const OVERLAPS = 0x40

/** Big-endian 16-bit numbers. */
export function int16s(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length)
  values.forEach((value, index) => {
    bytes.writeUInt16BE(value & 0xffff, 2 * index)
  })
  return bytes
}

/**
 * Contours as an entry of the `glyf` table; empty for a glyph that draws nothing.
 * https://learn.microsoft.com/typography/opentype/spec/glyf
 */
export function simpleGlyph(contours: readonly (readonly OutlinePoint[])[]): Buffer {
  const points = contours.flat()
  if (points.length === 0) return Buffer.alloc(0)
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  let end = -1
  const ends = contours.map(({ length }) => (end += length))
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  const steps = (values: readonly number[]) => int16s(values.map((value, index) => value - (values[index - 1] ?? 0)))
  const flags = points.map(({ onCurve }, index) => (onCurve ? ON_CURVE : 0) | (index === 0 ? OVERLAPS : 0))
  return Buffer.concat([int16s([contours.length, ...box, ...ends, 0]), Buffer.from(flags), steps(xs), steps(ys)])
}

/** Entries as the tables `glyf` and `loca` (with 32-bit offsets). */
export function glyphTables(entries: readonly Buffer[]): { glyf: Buffer; loca: Buffer } {
  const padded = entries.map((entry) => Buffer.concat([entry, Buffer.alloc(-entry.length & 3)]))
  const loca = Buffer.alloc(4 * (entries.length + 1))
  let offset = 0
  padded.forEach((entry, index) => {
    offset += entry.length
    loca.writeUInt32BE(offset, 4 * (index + 1))
  })
  return { glyf: Buffer.concat(padded), loca }
}
