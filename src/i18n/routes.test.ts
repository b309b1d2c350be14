import { describe, expect, it } from 'vitest'
import { LOCALES } from './locale.ts'
import { isCalled, localeOfPath, pathsTo, pathTo, ROUTES, type RouteName, translationsOf } from './routes.ts'

const isRouteName = (name: string): name is RouteName => name in ROUTES
const names = Object.keys(ROUTES).filter(isRouteName)
const SEGMENT = 'keripik-tempe'

describe('addresses of pages', () => {
  it.each(names)('%s is found again from its address in each language', (name) => {
    const everywhere = Object.fromEntries(LOCALES.map((locale) => [locale, pathTo(name, locale, SEGMENT)]))
    for (const locale of LOCALES) {
      const path = pathTo(name, locale, SEGMENT)
      expect(localeOfPath(path)).toBe(locale)
      expect(translationsOf(path)).toEqual(everywhere)
      if (path !== '/') expect(translationsOf(`${path}/`)).toEqual(everywhere)
    }
  })

  it('are all different', () => {
    const all = names.flatMap((name) => LOCALES.map((locale) => ROUTES[name][locale]))
    expect(new Set(all).size).toBe(all.length)
  })

  it('escape what a segment may not hold', () => {
    expect(pathTo('product', 'en', 'a/b c?$&')).toBe('/en/products/a%2Fb%20c%3F%24%26')
  })

  it('name a document as each language calls it, else by its Indonesian name', () => {
    const crisps = { slug: 'keripik-apel', slugs: { en: 'apple-crisps', ar: 'رقائق-التفاح' } }
    expect(pathsTo('product', crisps)).toEqual({
      id: '/produk/keripik-apel',
      en: '/en/products/apple-crisps',
      ar: `/ar/products/${encodeURIComponent('رقائق-التفاح')}`,
    })
    expect(pathTo('product', 'ar', { slug: 'keripik-apel', slugs: { en: 'apple-crisps' } })).toBe(
      '/ar/products/keripik-apel',
    )
    for (const name of ['keripik-apel', 'apple-crisps', 'رقائق-التفاح']) expect(isCalled(crisps, name), name).toBe(true)
    expect(isCalled({ slug: 'keripik-apel' }, undefined)).toBe(false)
  })

  it('keep an escaped segment as it is', () => {
    expect(translationsOf('/produk/kopi%20susu')?.en).toBe('/en/products/kopi%20susu')
  })

  it.each(['/unknown', '/produk/a/b', '/umkm//lembar', '/en/produk/x', '/fr', '/enx', ''])('know no %s', (path) => {
    expect(translationsOf(path)).toBeUndefined()
  })

  it.each([
    ['/', 'id'],
    ['/en', 'en'],
    ['/ar/products', 'ar'],
    ['/english', 'id'],
    ['/id', 'id'],
    ['/produk/en', 'id'],
  ])('%s is in %s', (path, locale) => {
    expect(localeOfPath(path)).toBe(locale)
  })
})
