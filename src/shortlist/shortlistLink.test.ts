import { describe, expect, it } from 'vitest'
import { comparisonPath, productsInLink, shortlistPath } from './shortlistLink.ts'

const paramsOf = (path: string) => new URL(path, 'http://etalase.test').searchParams

describe('links to lists of products', () => {
  it('name the products in the words of the language, and are read back', () => {
    expect(shortlistPath(['keripik-apel', 'kopi-dampit'], 'id')).toBe(
      '/simpanan?produk=keripik-apel&produk=kopi-dampit',
    )
    const link = shortlistPath(['keripik-apel', 'kopi-dampit'], 'ar')
    expect(productsInLink(paramsOf(link), 'ar')).toEqual(['keripik-apel', 'kopi-dampit'])
    expect(shortlistPath([], 'en')).toBe('/en/saved')
  })

  it('compare four products at most, with or without what they share', () => {
    expect(comparisonPath(['a', 'b', 'c', 'd', 'e'], 'en')).toBe('/en/compare?product=a&product=b&product=c&product=d')
    expect(comparisonPath(['a'], 'id', true)).toBe('/bandingkan?produk=a&beda=1')
    expect(comparisonPath([], 'id')).toBe('/bandingkan')
  })

  it('drop what no product is called', () => {
    expect(productsInLink(new URLSearchParams('produk=../etc&produk=keripik-apel&produk=A.b'), 'id')).toEqual([
      'keripik-apel',
    ])
  })
})
