import { describe, expect, it } from 'vitest'
import { formatDate, formatMoney, formatNumber, formatWeight, minorDigits, rupiah, todayInMalang } from './format.ts'
import { LOCALES } from './locale.ts'

/** `Intl` puts spaces and direction marks that no eye sees; they depend on the version of its data. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll(/[\u200e\u200f\u061c]/g, '')

describe('money', () => {
  it('is whole minor units: rupiah are kept in sen', () => {
    expect(rupiah(18_000)).toEqual({ amount: 1_800_000, currency: 'IDR' })
  })

  it.each([
    ['IDR', 2],
    ['NZD', 2],
    ['AED', 2],
    ['SAR', 2],
    ['QAR', 2],
    ['KWD', 3],
    ['BHD', 3],
    ['OMR', 3],
  ])('%s has %i minor digits', (currency, digits) => {
    expect(minorDigits(currency)).toBe(digits)
  })

  it('shows rupiah without sen, as each language writes them', () => {
    expect(LOCALES.map((locale) => plain(formatMoney(rupiah(18_000), locale)))).toEqual([
      'Rp18.000',
      'IDR 18,000',
      expect.stringMatching(/^(IDR 18,000|18,000 IDR)$/),
    ])
  })

  it.each(['KWD', 'BHD', 'OMR'])('shows all three decimals of %s in each language', (currency) => {
    const money = { amount: 1_250, currency }
    expect(plain(formatMoney(money, 'id'))).toBe(`${currency} 1,250`)
    expect(plain(formatMoney(money, 'en'))).toBe(`${currency} 1.250`)
    expect(plain(formatMoney(money, 'ar'))).toContain('1.250')
  })

  it('shows two decimals of the New Zealand dollar', () => {
    expect(plain(formatMoney({ amount: 1_050, currency: 'NZD' }, 'en'))).toBe('NZD 10.50')
  })
})

describe('numbers, weights and dates', () => {
  it('writes Latin digits in Arabic', () => {
    expect(formatNumber(1234567.5, 'ar')).toBe('1,234,567.5')
    expect(formatNumber(1234567.5, 'id')).toBe('1.234.567,5')
  })

  it('weighs in grams below a kilogram, in kilograms from there', () => {
    expect(plain(formatWeight(999, 'id'))).toBe('999 g')
    expect(plain(formatWeight(1000, 'id'))).toBe('1 kg')
    expect(plain(formatWeight(1500, 'id'))).toBe('1,5 kg')
    expect(plain(formatWeight(1500, 'en'))).toBe('1.5 kg')
  })

  it('writes a date in words in each language', () => {
    expect(formatDate('2026-11-25', 'id')).toBe('25 November 2026')
    expect(formatDate('2026-11-25', 'en')).toBe('25 November 2026')
    expect(plain(formatDate('2026-11-25', 'ar'))).toBe('25 نوفمبر 2026')
  })

  it('shifts a moment to the day in Malang, but never a bare date', () => {
    expect(formatDate('2026-11-25T18:30:00Z', 'id')).toBe('26 November 2026')
    expect(formatDate('2026-01-01', 'id')).toBe('1 Januari 2026')
  })

  it('starts the day at midnight in Malang (UTC+7)', () => {
    expect(todayInMalang(new Date('2026-11-25T16:59:59Z'))).toBe('2026-11-25')
    expect(todayInMalang(new Date('2026-11-25T17:00:00Z'))).toBe('2026-11-26')
  })
})
