import { type LocaleStringContent, type LocaleTextContent, slug } from '../contentTypes.ts'
import { keyed } from '../keyed.ts'
import type { SeedDocument } from '../seedDocument.ts'

/** A country that Malang's makers sell to. */
export type MarketContent = {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  readonly slug: string
  readonly name: LocaleStringContent
  /** ISO 4217. */
  readonly currency: string
  readonly language: 'en' | 'ar'
  readonly intro: LocaleTextContent
  readonly ports: readonly { readonly name: string; readonly unlocode?: string }[]
  readonly weekend: LocaleStringContent
  readonly terms: LocaleTextContent
  readonly labelChecklist: readonly LocaleStringContent[]
  readonly costs: LocaleTextContent
  /** How many rupiah one unit of the currency is worth: rounded, for orientation only. */
  readonly idrPerUnit: number
}

/** Id of a market's document by its country code. */
export function marketId(code: string): string {
  return `market-${code.toLowerCase()}`
}

/** The day the rates were rounded, and by whom: nobody's quotation. */
const RATES = { date: '2026-09-24', source: 'Etalase Malang' }

export function marketDocument(content: MarketContent, order: number): SeedDocument {
  const { slug: path, ports, labelChecklist, idrPerUnit, ...fields } = content
  return {
    ...fields,
    _id: marketId(content.code),
    _type: 'market',
    slug: slug(path),
    ports: keyed(ports),
    labelChecklist: keyed(labelChecklist),
    rate: { idrPerUnit, ...RATES },
    order,
  }
}
