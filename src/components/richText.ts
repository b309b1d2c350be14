import { escapeHTML, type PortableTextHtmlComponents, toHTML } from '@portabletext/to-html'
import { z } from 'zod'
import type { LocaleBlocks, PortableBlock } from '#catalogue/model.ts'
import { DEFAULT_LOCALE, type Locale } from '#i18n/locale.ts'

/** What the desk does not offer is left out rather than shown as code; its text stays. */
const components: Partial<PortableTextHtmlComponents> = {
  unknownType: () => '',
  unknownMark: ({ children }) => children ?? '',
  block: {
    h2: ({ children, value: { _key } }) => `<h2${_key ? ` id="${escapeHTML(headingId(_key))}"` : ''}>${children}</h2>`,
  },
}

const headingBlock = z.object({
  _key: z.string(),
  style: z.literal('h2'),
  children: z.array(z.object({ text: z.string().default('') })),
})

/** A heading of a text, by which links lead to it. */
export interface Heading {
  readonly id: string
  readonly text: string
}

/** The headings of the second level, as `richTextHtml` marks them. */
export function headingsOf(blocks: readonly PortableBlock[]): Heading[] {
  return blocks.flatMap((block) => {
    const { success, data } = headingBlock.safeParse(block)
    return success ? [{ id: headingId(data._key), text: data.children.map(({ text }) => text).join('') }] : []
  })
}

function headingId(key: string): string {
  return `bagian-${key}`
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
