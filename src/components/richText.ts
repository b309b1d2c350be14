import { type PortableTextHtmlComponents, toHTML } from '@portabletext/to-html'
import type { LocaleBlocks, PortableBlock } from '#catalogue/model.ts'
import { DEFAULT_LOCALE, type Locale } from '#i18n/locale.ts'

/** What the desk does not offer is left out rather than shown as code; its text stays. */
const components: Partial<PortableTextHtmlComponents> = {
  unknownType: () => '',
  unknownMark: ({ children }) => children ?? '',
}

/** Portable Text as HTML: text escaped, links only to web, mail and telephone addresses. */
export function richTextHtml(blocks: readonly PortableBlock[]): string {
  return toHTML([...blocks], { components, onMissingComponent: false })
}

/** The blocks in the visitor's language, or the Indonesian ones, with the language they are really in (for `lang=`). */
export function localisedBlocks(
  text: LocaleBlocks,
  locale: Locale,
): { readonly blocks: readonly PortableBlock[]; readonly lang: Locale } {
  const translated = text[locale]
  return translated && translated.length > 0
    ? { blocks: translated, lang: locale }
    : { blocks: text.id, lang: DEFAULT_LOCALE }
}
