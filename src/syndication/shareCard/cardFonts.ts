import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { create } from 'fontkitten'
import { staticFont } from './font/staticFont.ts'

const { resolve } = createRequire(import.meta.url)
/** The site's own fonts, a part for each script. */
const SOURCES = {
  latin: resolve('@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2'),
  arabic: resolve('@fontsource-variable/alexandria/files/alexandria-arabic-wght-normal.woff2'),
} as const
export const FAMILY = { latin: 'Plus Jakarta Sans', arabic: 'Alexandria' } as const
export type Script = keyof typeof FAMILY
export const WEIGHT = { text: 500, title: 800 } as const

export interface CardFonts {
  /** Paths of TrueType files, for the renderer. */
  readonly files: readonly string[]
  /** How wide a text in the title's weight is, of size 1. Arabic letters count as if unjoined, which is a little wider. */
  widthOf(text: string): number
}

/** Makes the fonts of share cards out of the site's own and lays them into a directory. */
export async function prepareCardFonts(directory: string): Promise<CardFonts> {
  await mkdir(directory, { recursive: true })
  const [latin, arabic] = await Promise.all([readFile(SOURCES.latin), readFile(SOURCES.arabic)])
  const lay = async (name: string, bytes: Buffer): Promise<string> => {
    const path = join(directory, `${name}.ttf`)
    await writeFile(path, bytes)
    return path
  }
  const arabicTitle = staticFont(arabic, WEIGHT.title, latin)
  const files = await Promise.all([
    lay('latin-text', staticFont(latin, WEIGHT.text)),
    lay('latin-title', staticFont(latin, WEIGHT.title)),
    lay('arabic-text', staticFont(arabic, WEIGHT.text, latin)),
    lay('arabic-title', arabicTitle),
  ])
  // It has the letters of both.
  const measure = create(arabicTitle)
  if (measure.isCollection) throw new Error('A font of one weight is no collection.')
  const widthOfLetter = (letter: string) => measure.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth
  return {
    files,
    widthOf: (text) => [...text].reduce((width, letter) => width + widthOfLetter(letter), 0) / measure.unitsPerEm,
  }
}
