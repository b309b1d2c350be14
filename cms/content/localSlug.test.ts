import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_SLUG, localSlug } from './localSlug.ts'

describe('an address made of a name', () => {
  it.each([
    ['Sanan Tempe Crisps, Original', 'sanan-tempe-crisps-original'],
    ['  Café & maker’s 70% dark ', 'cafe-makers-70-dark'],
    ['رقائق', ''],
  ])('in English is of plain letters and digits: %s', (name, slug) => {
    expect(localSlug(name, 'en')).toBe(slug)
  })

  it.each([
    ['رقائق تمبيه سانان الأصلية', 'رقائق-تمبيه-سانان-الأصلية'],
    ['رَقائِق، تُفّاح: ٢٠٠ غ', 'رقائق-تفاح-٢٠٠-غ'],
    ['شـــاي 70%', 'شاي-70'],
    ['مركز UMKM في مالانغ', 'مركز-في-مالانغ'],
    ['ﻻ', 'لا'],
    ['UMKM', ''],
  ])('in Arabic is of Arabic letters and digits, without vowel signs: %s', (name, slug) => {
    expect(localSlug(name, 'ar')).toBe(slug)
  })

  it('is the same whether letters come composed or in parts', () => {
    expect(localSlug('أصلية'.normalize('NFD'), 'ar')).toBe('أصلية')
    expect(localSlug('Café'.normalize('NFD'), 'en')).toBe('cafe')
  })

  it('ends after a whole word when it would be too long', () => {
    expect(localSlug('twelve chars '.repeat(10), 'en')).toBe(
      'twelve-chars-twelve-chars-twelve-chars-twelve-chars-twelve-chars-twelve-chars',
    )
    expect(localSlug('a'.repeat(100), 'en')).toHaveLength(LONGEST_SLUG)
    expect(localSlug(`${'a'.repeat(LONGEST_SLUG)} b`, 'en')).toBe('a'.repeat(LONGEST_SLUG))
  })

  it('is an address, and stays what it is when made again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.constantFrom('en', 'ar'), (text, language) => {
        const slug = localSlug(text, language)
        expect(slug).toMatch(/^([\p{L}\p{Nd}]+(-[\p{L}\p{Nd}]+)*)?$/u)
        expect(localSlug(slug, language)).toBe(slug)
      }),
    )
  })
})
