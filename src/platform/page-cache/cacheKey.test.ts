import { describe, expect, it } from 'vitest'
import { cacheKey } from './cacheKey.ts'

const keyOf = (address: string) => cacheKey(new URL(address, 'http://etalase.test'))

describe('the key of a page in the cache', () => {
  it.each([
    ['/', '/'],
    ['/produk/keripik', '/produk/keripik'],
    ['/produk/keripik?utm_source=wa&utm_campaign=x&fbclid=1', '/produk/keripik'],
    ['/produk/keripik#foto', '/produk/keripik'],
    ['/produk/../umkm', '/umkm'],
    ['/%70roduk/%6Beripik', '/produk/keripik'],
    ['/kopi%20susu', '/kopi%20susu'],
    ['/a%2Fb', '/a%2Fb'],
  ])('of %s is %s', (address, key) => {
    expect(keyOf(address)).toBe(key)
  })

  it.each([
    '/produk?q=apel',
    '/produk?hal=2',
    '/?utm_source=wa&q=apel',
    '/?UTM_SOURCE=x',
    '/%C3%28',
    '/sitemap/products-id.xml',
    '/umpan/id/merchant.xml',
  ])('does not exist for %s', (address) => {
    expect(keyOf(address)).toBeUndefined()
  })
})
