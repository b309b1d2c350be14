import { dateFormat, numberFormat } from './formatters.ts'
import { INTL_TAG, type Locale } from './locale.ts'

/** An amount in the currency's minor unit (ISO 4217), as a whole number. */
export interface Money {
  readonly amount: number
  readonly currency: string
}

/** Minor digits of a currency by ISO 4217: 2 for most, 3 for KWD, BHD and OMR. */
export function minorDigits(currency: string): number {
  // `Intl` follows CLDR, which has dropped the rupiah's sen, in some engines' versions and not in others.
  if (currency === 'IDR') return 2
  return numberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
}

/** Whole rupiah as money. The rupiah's ISO minor unit (sen) has two digits although it is not used. */
export function rupiah(whole: number): Money {
  return { amount: Math.round(whole * 100), currency: 'IDR' }
}

/** How many of its currency's main unit an amount is: 18000 sen are 180 rupiah. */
export function mainUnits({ amount, currency }: Money): number {
  return amount / 10 ** minorDigits(currency)
}

/** Money in a language's usual form; rupiah without sen ("Rp18.000"), others with their own decimals. */
export function formatMoney(money: Money, locale: Locale): string {
  const shown = money.currency === 'IDR' ? 0 : minorDigits(money.currency)
  return numberFormat(INTL_TAG[locale], {
    style: 'currency',
    currency: money.currency,
    currencyDisplay: money.currency === 'IDR' && locale === 'id' ? 'symbol' : 'code',
    minimumFractionDigits: shown,
    maximumFractionDigits: shown,
  })
    .format(mainUnits(money))
    .replace(/^Rp\s/, 'Rp')
}

export function formatNumber(value: number, locale: Locale, options?: Intl.NumberFormatOptions): string {
  return numberFormat(INTL_TAG[locale], options).format(value)
}

/** A calendar date (ISO 8601, `2026-11-25` or with time) in words: "25 November 2026". Dates without time are not shifted. */
export function formatDate(iso: string, locale: Locale): string {
  const dateOnly = /^\d{4}-\d{2}-\d{2}$/.test(iso)
  return dateFormat(INTL_TAG[locale], {
    dateStyle: 'long',
    timeZone: dateOnly ? 'UTC' : 'Asia/Jakarta',
  }).format(new Date(iso))
}

/** A weekday's name ("Senin"), Monday being 0. */
export function formatWeekday(day: number, locale: Locale): string {
  // The first of January 2024 was a Monday.
  const date = new Date(Date.UTC(2024, 0, 1 + day))
  return dateFormat(INTL_TAG[locale], { weekday: 'long', timeZone: 'UTC' }).format(date)
}

/** Grams as "200 g" or "1,5 kg", with the unit's name in the language. */
export function formatWeight(grams: number, locale: Locale): string {
  const [value, unit] = grams >= 1000 ? [grams / 1000, 'kilogram'] : [grams, 'gram']
  return formatNumber(value, locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 2 })
}

/** Today's date in Malang (ISO 8601): certificates run out by the calendar there. */
export function todayInMalang(now: Date = new Date()): string {
  return dateFormat('sv-SE', { timeZone: 'Asia/Jakarta', dateStyle: 'short' }).format(now)
}
