import { describe, expect, it } from 'vitest'
import { isLocale, localised, textIn } from './locale.ts'
import { messages, translator } from './messages.ts'

const dictionary = messages({
  greeting: { id: 'Halo {who}', en: 'Hello {who}', ar: 'مرحبا {who}' },
  products: {
    id: '{count} produk',
    en: { one: '{count} product', other: '{count} products' },
    ar: {
      zero: 'zero {count}',
      one: 'one {count}',
      two: 'two {count}',
      few: 'few {count}',
      many: 'many {count}',
      other: 'other {count}',
    },
  },
})

describe('messages', () => {
  it('fills parameters in, as they are', () => {
    expect(translator(dictionary, 'en')('greeting', { who: '$& {who}' })).toBe('Hello $& {who}')
  })

  it('leaves a parameter that nobody gave visible', () => {
    expect(translator(dictionary, 'id')('greeting')).toBe('Halo {who}')
  })

  it.each([
    [0, 'zero 0'],
    [1, 'one 1'],
    [2, 'two 2'],
    [3, 'few 3'],
    [10, 'few 10'],
    [11, 'many 11'],
    [99, 'many 99'],
    [100, 'other 100'],
    [103, 'few 103'],
    [1000, 'other 1,000'],
  ])('takes the Arabic form for %i', (count, worded) => {
    expect(translator(dictionary, 'ar')('products', { count })).toBe(worded)
  })

  it('has one form in Indonesian and two in English', () => {
    expect([0, 1, 2].map((count) => translator(dictionary, 'id')('products', { count }))).toEqual([
      '0 produk',
      '1 produk',
      '2 produk',
    ])
    expect([0, 1, 2].map((count) => translator(dictionary, 'en')('products', { count }))).toEqual([
      '0 products',
      '1 product',
      '2 products',
    ])
  })

  it('groups large numbers as the language does', () => {
    expect(translator(dictionary, 'id')('products', { count: 12_500 })).toBe('12.500 produk')
  })
})

describe('texts of the CMS', () => {
  it('are shown translated, else in Indonesian with its language mark', () => {
    expect(localised({ id: 'Keripik', en: 'Chips' }, 'en')).toEqual({ text: 'Chips', lang: 'en' })
    expect(localised({ id: 'Keripik', en: '' }, 'en')).toEqual({ text: 'Keripik', lang: 'id' })
    expect(textIn({ id: 'Keripik' }, 'ar')).toBe('Keripik')
  })

  it('know three languages', () => {
    expect(['id', 'en', 'ar', 'fr', '', undefined].map(isLocale)).toEqual([true, true, true, false, false, false])
  })
})
