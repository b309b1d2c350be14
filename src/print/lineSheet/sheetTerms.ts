import type { Currency } from '#catalogue/exchange.ts'
import type { Market, Requirement } from '#catalogue/model.ts'
import { formatDate, formatMoney, minorDigits, rupiah } from '#i18n/format.ts'
import type { Locale } from '#i18n/locale.ts'
import { printMessages } from '#i18n/messages/print.ts'
import { translator } from '#i18n/messages.ts'
import { apart } from './lineSheet.ts'

/** What every sheet is made by, beside its products. */
export interface SheetTerms {
  readonly locale: Locale
  /** The currency beside rupiah, if one was chosen. */
  readonly currency?: Currency | undefined
  readonly markets: readonly Market[]
  readonly requirements: readonly Requirement[]
  /** The day of issue in Malang (ISO date). */
  readonly today: string
  /** The site's address. */
  readonly origin: URL
}

/** The parameter that names the currency in a sheet's address. */
export const CURRENCY_PARAM: Record<Locale, string> = { id: 'mata-uang', en: 'currency', ar: 'currency' }

/** The markets' currencies, each once: what prices can be told in beside rupiah. */
export function currenciesOf(markets: readonly Market[]): Currency[] {
  return [...new Map(markets.map((market) => [market.currency, market])).values()]
}

/** What must be known of prices and readiness on a sheet. */
export function notesOf({ locale, currency }: SheetTerms): string[] {
  const t = translator(printMessages, locale)
  const rate = currency && {
    date: formatDate(currency.rate.date, locale),
    unit: apart(formatMoney({ amount: 10 ** minorDigits(currency.currency), currency: currency.currency }, locale)),
    worth: apart(formatMoney(rupiah(currency.rate.idrPerUnit), locale)),
    source: apart(currency.rate.source),
  }
  return [t('retail'), ...(rate ? [t('rate', rate)] : []), t('readiness')]
}
