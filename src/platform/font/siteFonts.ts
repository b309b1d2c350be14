import { createHash } from 'node:crypto'
import { mkdir, readFile, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { writeWhole } from '../writeWhole.ts'
import { staticFont } from './staticFont.ts'

const { resolve } = createRequire(import.meta.url)
/** Files of the site's own fonts, a part for each script. */
export const FONT_FILES = {
  latin: resolve('@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2'),
  latinExt: resolve('@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-ext-wght-normal.woff2'),
  arabic: resolve('@fontsource-variable/alexandria/files/alexandria-arabic-wght-normal.woff2'),
} as const
export type Script = keyof typeof FONT_FILES

/** To be raised when fonts are made otherwise. */
const MAKING = 2

/**
 * Paths of TrueType files of one weight each, made of the site's own fonts the first time that the directory is asked for
 * them. The Arabic one has the Latin letters too.
 */
export async function laySiteFont(directory: string, script: Script, weight: number): Promise<string> {
  const source = (name: Script) => readFile(FONT_FILES[name])
  const [file, borrowed] = await Promise.all([source(script), script === 'arabic' ? source('latin') : undefined])
  const content = createHash('sha256')
    .update(file)
    .update(borrowed ?? '')
  const path = join(directory, `${script}-${weight}-${MAKING}-${content.digest('hex').slice(0, 12)}.ttf`)
  const laid = await stat(path).catch(() => undefined)
  if (laid) return path
  await mkdir(directory, { recursive: true })
  await writeWhole(path, staticFont(file, weight, borrowed))
  return path
}
