import { ByteReader } from './byteReader.ts'
import { int16s, type OutlinePoint, simpleGlyph } from './glyphTable.ts'

/** Flags of a composite glyph's component (https://learn.microsoft.com/typography/opentype/spec/glyf). */
const ARGS_ARE_WORDS = 0x0001
const HAS_SCALE = 0x0008
const MORE_COMPONENTS = 0x0020
const HAS_XY_SCALE = 0x0040
const HAS_TWO_BY_TWO = 0x0080
const HAS_INSTRUCTIONS = 0x0100

/** The streams that WOFF2 cuts a `glyf` table into (https://www.w3.org/TR/WOFF2/#glyf_table_format). */
function streamsOf(table: Buffer) {
  const reader = new ByteReader(table)
  reader.take(4)
  const glyphs = reader.uint16()
  reader.take(2)
  const sizes = Array.from({ length: 7 }, () => reader.uint32())
  const [contours, points, flags, coordinates, composites, boxes] = sizes.map(
    (size) => new ByteReader(reader.take(size)),
  )
  if (!contours || !points || !flags || !coordinates || !composites || !boxes) throw new Error('A stream is missing.')
  const boxed = boxes.take(4 * Math.ceil(glyphs / 32))
  return { glyphs, contours, points, flags, coordinates, composites, boxes, boxed }
}
type Streams = ReturnType<typeof streamsOf>

/** A step from one point to the next, written in one to four bytes (https://www.w3.org/TR/WOFF2/#triplet_decoding). */
function readStep(flag: number, bytes: ByteReader): [number, number] {
  const x = (size: number) => (flag & 1 ? size : -size)
  const y = (size: number) => (flag & 2 ? size : -size)
  const first = bytes.uint8()
  if (flag < 10) return [0, x(((flag & 14) << 7) + first)]
  if (flag < 20) return [x((((flag - 10) & 14) << 7) + first), 0]
  if (flag < 84) {
    const base = flag - 20
    return [x(1 + (base & 0x30) + (first >> 4)), y(1 + ((base & 0x0c) << 2) + (first & 0x0f))]
  }
  const second = bytes.uint8()
  if (flag < 120) {
    const base = flag - 84
    return [x(1 + (Math.floor(base / 12) << 8) + first), y(1 + (((base % 12) >> 2) << 8) + second)]
  }
  const third = bytes.uint8()
  if (flag < 124) return [x((first << 4) + (second >> 4)), y(((second & 0x0f) << 8) + third)]
  return [x((first << 8) + second), y((third << 8) + bytes.uint8())]
}

function readSimple(count: number, { points, flags, coordinates }: Streams): Buffer {
  const sizes = Array.from({ length: count }, () => points.short255())
  let [x, y] = [0, 0]
  const contours = sizes.map((size) =>
    Array.from({ length: size }, (): OutlinePoint => {
      const flag = flags.uint8()
      const [dx, dy] = readStep(flag & 0x7f, coordinates)
      x += dx
      y += dy
      return { x, y, onCurve: flag < 0x80 }
    }),
  )
  coordinates.short255() // the length of its instructions, which nothing here follows
  return simpleGlyph(contours)
}

function readComposite(box: Buffer, { composites, coordinates }: Streams): Buffer {
  const parts = [int16s([-1]), box]
  for (let more = true, instructed = false; more; ) {
    const flags = composites.uint16()
    more = (flags & MORE_COMPONENTS) !== 0
    instructed ||= (flags & HAS_INSTRUCTIONS) !== 0
    const scale = flags & HAS_SCALE ? 2 : flags & HAS_XY_SCALE ? 4 : flags & HAS_TWO_BY_TWO ? 8 : 0
    const rest = composites.take(2 + (flags & ARGS_ARE_WORDS ? 4 : 2) + scale)
    parts.push(int16s([flags & ~HAS_INSTRUCTIONS]), rest)
    if (!more && instructed) coordinates.short255()
  }
  return Buffer.concat(parts)
}

/** The entries of a `glyf` table that WOFF2 has transformed, as TrueType has them, without instructions for screens. */
export function plainGlyphs(table: Buffer): Buffer[] {
  const streams = streamsOf(table)
  return Array.from({ length: streams.glyphs }, (_, index) => {
    const contours = streams.contours.int16()
    const boxed = ((streams.boxed[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0
    const box = boxed ? streams.boxes.take(8) : Buffer.alloc(8)
    if (contours === 0) return Buffer.alloc(0)
    return contours > 0 ? readSimple(contours, streams) : readComposite(box, streams)
  })
}
