import { Font } from '@react-pdf/renderer'
import { laySiteFont, type Script } from '#platform/font/siteFonts.ts'

export const WEIGHT = { text: 500, title: 800 } as const
const SCRIPTS: readonly Script[] = ['latin', 'latinExt', 'arabic']

/** Families in the order in which a letter is looked for. The Arabic one has plain Latin letters too. */
export const FAMILIES = {
  ltr: ['latin', 'latinExt', 'arabic'],
  rtl: ['arabic', 'latinExt'],
} satisfies Record<string, Script[]>

/** Hands the site's fonts to what draws PDFs. @param directory where they are kept as TrueType */
export async function registerFonts(directory: string): Promise<void> {
  for (const family of SCRIPTS)
    for (const fontWeight of Object.values(WEIGHT))
      Font.register({ family, src: await laySiteFont(directory, family, fontWeight), fontWeight })
  // Names and numbers are never cut.
  Font.registerHyphenationCallback((word) => [word])
}
