import { formatNumber } from './format.ts'
import { numberFormat } from './formatters.ts'
import { INTL_TAG, type Locale } from './locale.ts'

const MM_PER_CM = 10
const DAYS_PER_MONTH = 30
/** Up to here a shelf life is told in days. */
const LONGEST_IN_DAYS = 60

/** Sides in millimetres as "17 × 12 × 26 cm", kept in this order in right-to-left text; without the unknown ones. */
export function formatSides(sides: readonly (number | undefined)[], locale: Locale): string | undefined {
  const known = sides.filter((side) => side !== undefined)
  if (known.length === 0) return undefined
  const numbers = known.map((side) => formatNumber(side / MM_PER_CM, locale, { maximumFractionDigits: 1 }))
  const unit = numberFormat(INTL_TAG[locale], { style: 'unit', unit: 'centimeter' })
    .formatToParts(known.length)
    .find(({ type }) => type === 'unit')
  return `\u2066${numbers.join(' × ')}\u2069\u00a0${unit?.value ?? 'cm'}`
}

/** A time in days as whole months where it is long and even. */
export function daysOrMonths(days: number): { key: 'days' | 'months'; count: number } {
  const months = days / DAYS_PER_MONTH
  return days > LONGEST_IN_DAYS ? { key: 'months', count: Math.round(months) } : { key: 'days', count: days }
}

/** A code of six digits (HS 2022) as it is written in the trade: "2008.19". */
export function formatHsCode(code: string): string {
  return code.replace(/^(\d{4})(\d{2})$/, '$1.$2')
}

/** Millilitres as "500 ml" or "1,5 l". */
export function formatVolume(millilitres: number, locale: Locale): string {
  const [value, unit] = millilitres >= 1000 ? [millilitres / 1000, 'liter'] : [millilitres, 'milliliter']
  return formatNumber(value, locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 2 })
}
