import { type Money, mainUnits, minorDigits } from '#i18n/format.ts'
import type { Market } from './model.ts'

/** A currency of a market, with what it is worth. */
export type Currency = Pick<Market, 'currency' | 'rate'>

/** A rupiah price in another currency, rounded to its minor unit: as near as the rate is. */
export function exchanged(price: Money, { currency, rate }: Currency): Money {
  return { amount: Math.round((mainUnits(price) / rate.idrPerUnit) * 10 ** minorDigits(currency)), currency }
}
