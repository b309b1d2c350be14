import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create } from 'fontkitten'
import { describe, expect, it } from 'vitest'
import { staticFont } from './staticFont.ts'

const { resolve } = createRequire(import.meta.url)
const latin = readFileSync(
  resolve('@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2'),
)
const arabic = readFileSync(resolve('@fontsource-variable/alexandria/files/alexandria-arabic-wght-normal.woff2'))

function read(bytes: Buffer) {
  const font = create(bytes)
  if (font.isCollection) throw new Error('A collection.')
  return font
}
const glyphOf = (bytes: Buffer, letter: string) => read(bytes).glyphForCodePoint(letter.codePointAt(0) ?? 0)

describe('one weight of a variable font', () => {
  const heavy = staticFont(latin, 800)

  it('has every letter of it, and the outlines that the font has in its own weight', () => {
    const [before, after] = [read(latin), read(staticFont(latin, 400))]
    expect(after.characterSet).toEqual(expect.arrayContaining(before.characterSet))
    expect(before.variationAxes['wght']?.default).toBe(400)
    for (const letter of ['a', 'é', 'ﬁ', '&']) {
      const code = letter.codePointAt(0) ?? 0
      expect(after.glyphForCodePoint(code).bbox, letter).toEqual(before.glyphForCodePoint(code).bbox)
    }
  })

  it('is as heavy as was asked for', () => {
    expect(read(heavy)['OS/2'].usWeightClass).toBe(800)
    expect(glyphOf(heavy, 'm').advanceWidth).toBeGreaterThan(glyphOf(staticFont(latin, 300), 'm').advanceWidth)
    expect(read(heavy).variationAxes).toEqual({})
  })

  it('has a name of its own within its family', () => {
    const names = (weight: number) => {
      const { familyName, postscriptName } = read(staticFont(latin, weight))
      return [familyName, postscriptName]
    }
    expect([names(500), names(800)]).toEqual([
      ['Plus Jakarta Sans', 'PlusJakartaSans-500'],
      ['Plus Jakarta Sans', 'PlusJakartaSans-800'],
    ])
  })

  it('takes letters that it lacks from another font', () => {
    const both = staticFont(arabic, 800, latin)
    expect(glyphOf(both, 'K').advanceWidth).toBe(glyphOf(heavy, 'K').advanceWidth)
    expect(glyphOf(both, 'م').advanceWidth).toBe(glyphOf(staticFont(arabic, 800), 'م').advanceWidth)
  })

  it('draws nothing for marks of direction, instead of lacking them', () => {
    const mark = read(heavy).glyphForCodePoint(0x2068)
    expect(mark.id).not.toBe(0)
    expect([mark.advanceWidth, mark.path.commands]).toEqual([0, []])
  })

  it('is not made of a file that is no WOFF2 font', () => {
    expect(() => staticFont(Buffer.from('wOFF, but the older one'), 800)).toThrow('no WOFF2 font')
  })
})
