import { describe, expect, it } from 'vitest'
import type { Market } from '#catalogue/model.ts'
import { rupiah } from '#i18n/format.ts'
import { approximatePrices } from './approximatePrices.ts'

const none = { id: '' }
function market(code: Market['code'], currency: string, idrPerUnit: number, date: string): Market {
  return {
    id: `market-${code}`,
    code,
    name: { id: code },
    slug: code.toLowerCase(),
    currency,
    language: 'en',
    intro: none,
    ports: [],
    weekend: none,
    terms: none,
    labelChecklist: [],
    costs: none,
    rate: { idrPerUnit, date, source: 'Bank Indonesia' },
  }
}
const markets = [market('NZ', 'NZD', 9500, '2026-11-02'), market('AE', 'AED', 4450, '2026-10-30')]

describe('a rupiah price told in other currencies', () => {
  it('is converted by each market’s rate and rounded to the minor unit', () => {
    const prices = approximatePrices(rupiah(19_000), markets, 'en')
    expect(prices?.shown.map((shown) => shown.replaceAll(/\s/g, ' '))).toEqual(['NZD 2.00', 'AED 4.27'])
  })
  it('carries the date of the oldest rate used', () => {
    expect(approximatePrices(rupiah(19_000), markets, 'en')?.date).toBe('2026-10-30')
  })
  it('is not told to Indonesians, nor where no rate is known', () => {
    expect(approximatePrices(rupiah(19_000), markets, 'id')).toBeUndefined()
    expect(approximatePrices(rupiah(19_000), [], 'en')).toBeUndefined()
  })
})
