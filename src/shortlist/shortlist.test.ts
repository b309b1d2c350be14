import { describe, expect, it } from 'vitest'
import { formatShortlist, parseShortlist, withoutProduct, withProducts } from './shortlist.ts'

describe('the list of saved products', () => {
  it('travels in a cookie', () => {
    const list = ['keripik-apel', 'topeng-malangan-sekartaji']
    expect(parseShortlist(formatShortlist(list))).toEqual(list)
    expect(parseShortlist(undefined)).toEqual([])
  })

  it('leaves out what is no slug, and doubles', () => {
    expect(parseShortlist('kopi-dampit.<b>.kopi-dampit.Kopi..-kopi.k%20')).toEqual(['kopi-dampit'])
    expect(parseShortlist('a'.repeat(97))).toEqual([])
  })

  it('has the latest first, each once', () => {
    expect(withProducts(['a', 'b'], ['b', 'c'])).toEqual(['b', 'c', 'a'])
    expect(withoutProduct(['a', 'b'], 'a')).toEqual(['b'])
  })

  it('is never longer than a cookie holds: the oldest leave', () => {
    const many = Array.from({ length: 60 }, (_, index) => `produk-${index}`)
    const list = withProducts(many, ['baru'])
    expect([list[0], list.length]).toEqual(['baru', 40])
    expect(
      formatShortlist(
        withProducts(
          [],
          many.map((slug) => slug.padEnd(96, 'x')),
        ),
      ).length,
    ).toBeLessThan(4000)
  })
})
