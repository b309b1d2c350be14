import { readFile } from 'node:fs/promises'
import { create } from 'fontkitten'
import { laySiteFont } from '#platform/font/siteFonts.ts'

export const FAMILY = { latin: 'Plus Jakarta Sans', arabic: 'Alexandria' } as const
export type Script = keyof typeof FAMILY
export const WEIGHT = { text: 500, title: 800 } as const

export interface CardFonts {
  /** Paths of TrueType files, for the renderer. */
  readonly files: readonly string[]
  /** How wide a text in the title's weight is, of size 1. Arabic letters count as if unjoined, which is a little wider. */
  widthOf(text: string): number
}

/** Lays the fonts of share cards into a directory. */
export async function prepareCardFonts(directory: string): Promise<CardFonts> {
  const lay = (script: Script, weight: number) => laySiteFont(directory, script, weight)
  const arabicTitle = await lay('arabic', WEIGHT.title)
  const others = [await lay('latin', WEIGHT.text), await lay('latin', WEIGHT.title), await lay('arabic', WEIGHT.text)]
  // It has the letters of both.
  const measure = create(await readFile(arabicTitle))
  if (measure.isCollection) throw new Error('A font of one weight is no collection.')
  const widthOfLetter = (letter: string) => measure.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth
  return {
    files: [arabicTitle, ...others],
    widthOf: (text) => [...text].reduce((width, letter) => width + widthOfLetter(letter), 0) / measure.unitsPerEm,
  }
}
