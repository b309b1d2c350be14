import { LOCALES, type Locale } from '#i18n/locale.ts'
import { pathTo, type RouteName } from '#i18n/routes.ts'
import { type GoogleThing, thingsOfPage } from '../support/googleStructuredData.ts'
import { parseXml } from '../support/parseXml.ts'
import { place } from './place.ts'
import { SANAN } from './sampleProducts.ts'
import { expect, test } from './site.ts'

type Kind = GoogleThing['@type']
const INNER: readonly Kind[] = ['BreadcrumbList']
const LISTING: readonly Kind[] = ['ItemList', 'BreadcrumbList']

/** What each kind of page tells search engines of itself, in order. */
const TOLD: readonly [RouteName, string | undefined, readonly Kind[]][] = [
  ['home', undefined, ['WebSite', 'GovernmentOrganization']],
  ['product', 'keripik-tempe-sanan-original', ['ProductGroup', 'BreadcrumbList']],
  ['product', 'topeng-malangan-sekartaji', ['Product', 'BreadcrumbList']],
  ['business', 'dapur-contoh-sanan', ['LocalBusiness', ...LISTING]],
  ['story', 'satu-keripik-dua-label', ['Article', 'BreadcrumbList']],
  ['district', 'blimbing', ['ItemList', ...LISTING]],
  ['discovery', undefined, ['BreadcrumbList', 'ItemList']],
  ['category', 'keripik', LISTING],
  ['collection', 'keripik-untuk-auckland', LISTING],
  ['businesses', undefined, LISTING],
  ['stories', undefined, LISTING],
  ['exportHub', undefined, INNER],
  ['market', 'saudi-arabia', INNER],
  ['programme', undefined, INNER],
  ['facilities', undefined, INNER],
  ['facility', 'sertifikasi-halal', INNER],
  ['place', 'umkm-center', INNER],
  ['about', undefined, INNER],
  ['privacy', undefined, INNER],
  ['accessibility', undefined, INNER],
]

async function textOf(path: string): Promise<string> {
  const answer = await fetch(new URL(path, place.site))
  expect(answer.status, path).toBe(200)
  return answer.text()
}
/** Where a page says it stands, and whether it may be listed. */
async function indexingOf(path: string): Promise<{ canonical: string | undefined; robots: string | undefined }> {
  const html = await textOf(path)
  const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]
  return {
    canonical: canonical && decodeURI(canonical).replace(place.site.replace(/\/$/, ''), '').replaceAll('&amp;', '&'),
    robots: /<meta name="robots" content="([^"]*)"/.exec(html)?.[1],
  }
}

for (const locale of LOCALES) {
  test(`every kind of page tells search engines in ${locale} what Google asks for`, async () => {
    for (const [route, segment, kinds] of TOLD) {
      const path = pathTo(route, locale, segment)
      const things = thingsOfPage(await textOf(path))
      expect(
        things.map((thing) => thing['@type']),
        path,
      ).toEqual(kinds)
    }
  })
}

test('of the results of searches only the plain list is listed, page by page', async () => {
  const page: Record<Locale, string> = { id: 'hal', en: 'page', ar: 'page' }
  for (const locale of LOCALES) {
    const list = pathTo('discovery', locale)
    const second = `${list}?${page[locale]}=2`
    expect(await indexingOf(list)).toEqual({ canonical: list, robots: undefined })
    expect(await indexingOf(`${list}?utm_source=wa`)).toEqual({ canonical: list, robots: undefined })
    expect(await indexingOf(second)).toEqual({ canonical: second, robots: undefined })
    for (const search of ['q=keripik', 'sort=newest&urut=terbaru', `q=tempe&${page[locale]}=2`])
      expect(await indexingOf(`${list}?${search}`)).toEqual({ canonical: list, robots: 'noindex, follow' })
  }
  expect(await indexingOf('/produk?hal=400')).toEqual({ canonical: '/produk?hal=400', robots: 'noindex, follow' })
  expect(await indexingOf('/umkm?hal=2')).toEqual({ canonical: '/umkm?hal=2', robots: undefined })
  expect(await indexingOf('/umkm?kecamatan=klojen')).toEqual({ canonical: '/umkm', robots: 'noindex, follow' })
})

test('the sitemap that robots are told of leads to pages that stand where it says and may be listed', async () => {
  const sitemap = /^Sitemap: (.*)$/m.exec(await textOf('/robots.txt'))?.[1] ?? ''
  const files = parseXml(await textOf(sitemap)).texts('loc')
  expect(files).toHaveLength(4 * LOCALES.length)
  for (const file of files) {
    const pages = parseXml(await textOf(file)).texts('loc')
    expect(pages, file).not.toHaveLength(0)
    for (const address of [pages.at(0), pages.at(-1)]) {
      const path = decodeURI(new URL(address ?? '').pathname)
      expect(await indexingOf(path)).toEqual({ canonical: path, robots: undefined })
    }
  }
})

test('a chat is shown the drawn card of a product and a maker, in the page’s language', async () => {
  for (const locale of LOCALES) {
    for (const path of [pathTo('product', locale, SANAN), pathTo('business', locale, 'dapur-contoh-sanan')]) {
      const html = await textOf(path)
      const tag = (name: string) => new RegExp(`(?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? ''
      const card = tag('og:image')
      expect(card).toContain(`/${locale}-`)
      expect(tag('twitter:image')).toBe(card)
      expect([tag('og:image:width'), tag('og:image:height')]).toEqual(['1200', '630'])
      for (const name of [
        'og:type',
        'og:url',
        'og:title',
        'og:description',
        'og:image:alt',
        'og:locale',
        'twitter:card',
      ])
        expect(tag(name), name).not.toBe('')

      const answer = await fetch(card)
      expect(answer.headers.get('content-type')).toBe('image/jpeg')
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      const older = await fetch(card.replace(/[0-9a-f]{16}/, '0'.repeat(16)), { redirect: 'manual' })
      expect([older.status, older.headers.get('location')]).toEqual([302, new URL(card).pathname])
    }
  }
})

test('feeds are named in each page’s head; the one for Merchant Center has no samples', async () => {
  for (const locale of LOCALES) {
    const head = await textOf(pathTo('home', locale))
    const feeds = [...head.matchAll(/type="application\/rss\+xml"[^>]* href="([^"]*)"/g)].map(([, path = '']) => path)
    expect(feeds).toEqual([`/umpan/${locale}/produk.xml`, `/umpan/${locale}/cerita.xml`])
    for (const feed of feeds) expect(parseXml(await textOf(feed)).all('item')).not.toHaveLength(0)
    expect(parseXml(await textOf(`/umpan/${locale}/merchant.xml`)).all('item')).toEqual([])
  }
})

test('private pages may not be listed', async () => {
  for (const locale of LOCALES)
    for (const route of ['inquiry', 'shortlist', 'compare'] as const)
      expect(await indexingOf(pathTo(route, locale))).toEqual({ canonical: undefined, robots: 'noindex, follow' })
})
