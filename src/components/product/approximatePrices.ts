import { exchanged } from '#catalogue/exchange.ts'
import type { Market } from '#catalogue/model.ts'
import { formatMoney, type Money } from '#i18n/format.ts'
import type { Locale } from '#i18n/locale.ts'

/** Which currencies tell a buyer most, by her language; Indonesians pay in rupiah. */
const CURRENCIES: Record<Locale, readonly string[]> = { id: [], en: ['NZD', 'AED'], ar: ['AED', 'SAR'] }

export interface ApproximatePrices {
  readonly shown: readonly string[]
  /** ISO date of the oldest exchange rate used. */
  readonly date: string
}

/** A rupiah price in the currencies of the visitor's likely markets, rounded to their minor unit. */
export function approximatePrices(
  price: Money,
  markets: readonly Market[],
  locale: Locale,
): ApproximatePrices | undefined {
  const used = CURRENCIES[locale].flatMap((currency) => markets.find((market) => market.currency === currency) ?? [])
  const [date] = used.map(({ rate }) => rate.date).sort()
  if (!date) return undefined
  return { shown: used.map((market) => formatMoney(exchanged(price, market), locale)), date }
}
