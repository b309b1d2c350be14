import type { Page } from '@playwright/test'
import { districts } from '#cms/content/structure/districts.ts'
import { subdistricts } from '#cms/content/structure/subdistricts.ts'

/**
 * Small words by which one tells a language from the others. Arabic is told by its letters, so in Arabic text every
 * Latin word is foreign; `INTERNATIONAL` and `NAMES` are those that traders write so in every language.
 */
const FOREIGN = {
  id: String.raw`[\u0600-\u06ff]|\b(the|and|with|from|are|your|you|this|that|for)\b`,
  en: String.raw`[\u0600-\u06ff]|\b(yang|dan|untuk|dengan|dari|atau|tidak|dalam|ini|itu|adalah|pada|kami|belum|bisa|akan|lebih|oleh|di|ke)\b`,
  ar: '[A-Za-z]{2}',
} as const

/** Codes and abbreviations (HS, ISPM, NZD, PDF), numbers of certificates, units, addresses of mail and web. */
const INTERNATIONAL = String.raw`https?:\S+|\S+@\S+|\b[A-Z][A-Z0-9]+(-[A-Z0-9]+)*\b|\b(kg|mg|kJ|cm|mm|Excel|IUAE-CEPA|MoIAT|axe)\b`

/** Proper names that stand inside sentences, where they cannot be marked: places, programmes, laws, sample shops. */
const NAMES = [
  ...[...districts, ...subdistricts].map(({ name }) => String(name)),
  'Etalase Malang',
  'Asosiasi UMKM Nusantara Rakyat Sejahtera',
  'Jalan Panglima Sudirman',
  'Malang (Idrek|Ngopeni)',
  'Dapur Contoh Sanan',
  '(Lapak|Pasar) Contoh',
  'Tanjung Perak',
  'Jebel Ali',
  // What the visitor typed, and what it was taken for.
  'keripi?k tempe',
  'xqzwv',
  'Walker Foods Test',
  'Test Buyer',
  'Auckland',
  // Words that are explained where they stand.
  'naik kelas',
  'Contains',
]

/**
 * What of the page is in another language than the one it is marked with (`lang` of the nearest element): texts, names
 * for screen readers, placeholders. A string outside the dictionaries shows here in two of the three languages.
 */
export async function wrongLanguage(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ foreign, allowed }) => {
      const tests = new Map(Object.entries(foreign).map(([lang, words]) => [lang, new RegExp(words, 'i')]))
      const permitted = new RegExp(allowed, 'g')
      const isForeign = (text: string, lang: string) => tests.get(lang)?.test(text.replace(permitted, '')) ?? false
      const langOf = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') ?? ''

      const found: string[] = []
      const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode
        if (parentElement?.closest('script, style')) continue
        const text = textContent?.trim() ?? ''
        if (isForeign(text, langOf(parentElement))) found.push(`${langOf(parentElement)}: ${text}`)
      }
      const attributes = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder']
      for (const name of attributes)
        for (const element of document.querySelectorAll(`[${name}]`)) {
          const text = element.getAttribute(name) ?? ''
          if (isForeign(text, langOf(element))) found.push(`${langOf(element)} ${name}: ${text}`)
        }
      return [...new Set(found)]
    },
    { foreign: FOREIGN, allowed: [INTERNATIONAL, `\\b(${NAMES.join('|')})\\b`].join('|') },
  )
}
