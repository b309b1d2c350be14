import { create } from 'fontkitten'
import { fontFile } from './fontFile.ts'
import { glyphTables, int16s, type OutlinePoint, simpleGlyph } from './glyphTable.ts'
import { letterTable } from './letterTable.ts'
import { nameTable } from './nameTable.ts'
import { plainGlyphs } from './plainGlyphs.ts'
import { woff2Tables } from './woff2Tables.ts'

/** Tables that hold for every weight: joined forms (Arabic), ligatures, places of marks. */
const KEPT_TABLES = ['GDEF', 'GPOS', 'GSUB'] as const

/** What every version of `post` begins with, and all that version 3 has. */
const POST_BYTES = 32

interface Glyph {
  readonly entry: Buffer
  /** Its width, and how far left it begins. */
  readonly metrics: readonly [number, number]
}

/** Marks of direction: a line that holds them must not leave the font for their sake. They draw nothing and take no room. */
const INVISIBLE = [0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069]
const NOTHING: Glyph = { entry: Buffer.alloc(0), metrics: [0, 0] }

/** A copy of a table with 16-bit numbers put in at offsets. */
function with16Bits(table: Buffer | undefined, values: Readonly<Record<number, number>>): Buffer {
  const copy = Buffer.from(table ?? [])
  for (const [offset, value] of Object.entries(values)) copy.writeUInt16BE(value, Number(offset))
  return copy
}

/** The contours of a path of straight lines and quadratic curves, in whole font units. */
function contoursOf(path: readonly { readonly command: string; readonly args: readonly number[] }[]): OutlinePoint[][] {
  const contours: OutlinePoint[][] = []
  for (const { command, args } of path) {
    if (command === 'moveTo') contours.push([])
    for (let i = 0; i + 1 < args.length; i += 2) {
      const point = { x: Math.round(args[i] ?? 0), y: Math.round(args[i + 1] ?? 0), onCurve: i + 2 === args.length }
      contours.at(-1)?.push(point)
    }
  }
  return contours.filter(({ length }) => length > 1)
}

/** A variable WOFF2 font's tables, and its glyphs in one weight. */
function inWeight(file: Buffer, weight: number) {
  const packed = woff2Tables(file)
  const head = with16Bits(packed.get('head'), { 50: 1 }) // indexToLocFormat: 32-bit offsets
  const outlines = glyphTables(plainGlyphs(packed.get('glyf') ?? Buffer.alloc(0)))
  const tables = new Map([...packed, ['head', head], ['glyf', outlines.glyf], ['loca', outlines.loca]])
  const font = create(fontFile(tables))
  if (font.isCollection) throw new Error('A collection of fonts has no weight.')
  const heavy = font.getVariation({ wght: weight })
  const glyphs = Array.from({ length: font.numGlyphs }, (_, id): Glyph => {
    const glyph = heavy.getGlyph(id)
    const contours = contoursOf(glyph.path.commands)
    const left = contours.length > 0 ? Math.min(...contours.flat().map(({ x }) => x)) : 0
    return { entry: simpleGlyph(contours), metrics: [Math.round(glyph.advanceWidth), left] }
  })
  const letters = new Map(font.characterSet.map((code) => [code, font.glyphForCodePoint(code).id]))
  return { tables, glyphs, letters, family: font.familyName }
}

/**
 * One weight of a variable WOFF2 font as a TrueType font: what draws share cards and PDFs reads only
 * those, and no variations. With a second font of the same measure, letters that the first one lacks are taken from it: the renderer of cards
 * cannot mix fonts in a line from right to left. @throws when a file is no such font
 */
export function staticFont(file: Buffer, weight: number, other?: Buffer): Buffer {
  const { tables, glyphs, letters, family } = inWeight(file, weight)
  const borrowed = other && inWeight(other, weight)
  const all = [...glyphs, ...(borrowed?.glyphs ?? []), NOTHING]
  const invisible = INVISIBLE.map((code): [number, number] => [code, all.length - 1])
  const borrowedLetters = [...(borrowed?.letters ?? [])].map(([code, id]): [number, number] => [
    code,
    glyphs.length + id,
  ])
  const drawn = glyphTables(all.map(({ entry }) => entry))
  const kept = KEPT_TABLES.flatMap((tag): [string, Buffer][] => {
    const table = tables.get(tag)
    return table ? [[tag, table]] : []
  })
  return fontFile(
    new Map([
      ...kept,
      ['cmap', letterTable(new Map([...invisible, ...borrowedLetters, ...letters]))],
      ['glyf', drawn.glyf],
      ['head', Buffer.from(tables.get('head') ?? [])],
      ['hhea', with16Bits(tables.get('hhea'), { 34: all.length })], // numberOfHMetrics: each glyph has its own
      ['hmtx', int16s(all.flatMap(({ metrics }) => metrics))],
      ['loca', drawn.loca],
      ['maxp', with16Bits(tables.get('maxp'), { 4: all.length })], // numGlyphs
      ['name', nameTable(family, weight)],
      ['OS/2', with16Bits(tables.get('OS/2'), { 4: weight })], // usWeightClass
      ['post', with16Bits(tables.get('post')?.subarray(0, POST_BYTES), { 0: 3, 2: 0 })], // version 3: glyphs without names
    ]),
  )
}
