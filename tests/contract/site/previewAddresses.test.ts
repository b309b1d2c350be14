import { describe, expect, it } from 'vitest'
import { addressOf, INFO_PAGES, PAGES_BY_TYPE, SHARED_PAGES } from '#cms/desk/preview/pageAddresses.ts'
import { ROUTES, type RouteName } from '#i18n/routes.ts'

/** The Studio knows the site's addresses by itself; these are the site's own. */
const ROUTE_OF: Readonly<Record<string, RouteName>> = {
  product: 'product',
  business: 'business',
  category: 'category',
  district: 'district',
  collection: 'collection',
  market: 'market',
  facility: 'facility',
  place: 'place',
  story: 'story',
  tentang: 'about',
  privasi: 'privacy',
  aksesibilitas: 'accessibility',
  siteSettings: 'home',
  requirement: 'exportHub',
  programme: 'programme',
  figure: 'programme',
}

describe('the Studio’s addresses of the site’s pages', () => {
  it.each(Object.entries({ ...PAGES_BY_TYPE, ...INFO_PAGES, ...SHARED_PAGES }))('%s', (name, address) => {
    const route = ROUTES[ROUTE_OF[name] ?? 'home']
    expect(ROUTE_OF).toHaveProperty(name)
    const asRoute = (path: string) => path.replace(':slug', '[slug]')
    expect({ id: asRoute(address.id), en: asRoute(address.en), ar: asRoute(address.ar) }).toEqual(route)
  })

  it('are filled with a document’s slug; without one there is none', () => {
    expect(addressOf('product', 'keripik-tempe')).toEqual({
      id: '/produk/keripik-tempe',
      en: '/en/products/keripik-tempe',
      ar: '/ar/products/keripik-tempe',
    })
    expect(addressOf('page', 'privasi')?.en).toBe('/en/privacy')
    expect(addressOf('siteSettings', undefined)?.ar).toBe('/ar')
    for (const [type, slug] of [
      ['product', undefined],
      ['page', 'lain'],
      ['searchSettings', 'x'],
    ] as const) {
      expect(addressOf(type, slug)).toBeUndefined()
    }
  })
})
