import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { referenceTo, type SeedDocument } from '#cms/content/seedDocument.ts'
import { LOCALES, type Locale } from '#i18n/locale.ts'
import type { FeedName } from '#syndication/feed/feedAddresses.ts'
import { createSyndication, type Syndication } from '#syndication/syndication.ts'
import { parseXml } from '../../support/parseXml.ts'
import { type LakeShop, publish, startLakeShop } from '../../support/shop.ts'
import { productDocument, SHOP } from '../../support/shopDocuments.ts'
import { siteConfig } from '../../support/siteConfig.ts'
import { written } from '../../support/written.ts'

const SITE = 'https://etalase.example'
const ASSET = `image-${'d'.repeat(40)}-900x900-png`
const PICTURE = { _type: 'image', alt: { id: 'Gambar' }, asset: { _type: 'reference', _ref: ASSET } }
const asset = { _id: ASSET, _type: 'sanity.imageAsset', extension: 'png', url: 'x', path: 'x' }

/** A maker who exists, beside the shop's samples. */
const realMaker = SHOP.filter(({ _id }) => _id === 'business-sanan').map(
  (maker): SeedDocument => ({ ...maker, _id: 'business-nyata', name: 'Dapur Nyata & Anak', isSample: false }),
)
const realProduct = (slug: string, over: Readonly<Record<string, unknown>> = {}) =>
  productDocument(slug, `Keripik ${slug}`, {
    business: 'nyata',
    category: 'keripik',
    isSample: false,
    pictures: [{ ...PICTURE, _key: 'a' }],
    ...over,
  })

let shop: LakeShop
let syndication: Syndication
beforeAll(async () => {
  shop = await startLakeShop()
  syndication = createSyndication({ ...shop, config: siteConfig({ PUBLIC_SITE_URL: SITE }) })
  await publish(shop.editor, [
    asset,
    ...realMaker,
    realProduct('salak', { priceIdr: 12_500, netWeightGrams: 150, summary: { id: 'Manis <asli> & renyah.' } }),
    realProduct('pisang', {
      availability: 'madeToOrder',
      variants: [
        { _key: 'kecil', name: { id: 'Kecil' }, priceIdr: 8_000, netWeightGrams: 80 },
        { _key: 'besar', name: { id: 'Besar' }, priceIdr: 15_000, stock: 0 },
      ],
    }),
    realProduct('habis', { availability: 'outOfStock' }),
    realProduct('polos', { pictures: [] }),
    realProduct('contoh', { isSample: true }),
    { ...realProduct('titipan'), business: referenceTo('business-sanan') },
    {
      _id: 'story-satu',
      _type: 'story',
      title: { id: 'Cerita satu', en: 'Story one' },
      slug: { _type: 'slug', current: 'satu' },
      excerpt: { id: 'Awalnya.' },
      publishedOn: '2026-10-01',
      body: { id: [] },
      isSample: true,
    },
  ])
})
afterAll(() => shop.stop())

const channelOf = async (name: FeedName, locale: Locale) => parseXml(await written(syndication.feed(name, locale)))
const itemsOf = async (name: FeedName, locale: Locale) => (await channelOf(name, locale)).all('item')

describe('a feed', () => {
  it.each(LOCALES)('in %s names itself, its page and its language', async (locale) => {
    for (const name of ['produk', 'cerita', 'merchant'] as const) {
      const channel = await channelOf(name, locale)
      expect(channel.texts('language')[0]).toBe(locale)
      expect(channel.all('atom:link')[0]?.attributes['href']).toBe(`${SITE}/umpan/${locale}/${name}.xml`)
      expect(channel.texts('link')[0]).toMatch(new RegExp(`^${SITE}/`))
    }
  })
})

describe('the feed of new products', () => {
  it('has the newest first, each with its page, its day, its maker and its picture', async () => {
    const items = await itemsOf('produk', 'en')
    const days = items.map((item) => Date.parse(item.texts('pubDate')[0] ?? ''))
    expect(days).toEqual(days.toSorted((a, b) => b - a))
    const salak = items.find((item) => item.texts('guid')[0]?.endsWith('/salak'))
    expect(salak?.texts('link')).toEqual([`${SITE}/en/products/salak`])
    expect(salak?.texts('title')).toEqual(['Keripik salak · Dapur Nyata & Anak'])
    expect(salak?.texts('description')).toEqual(['Manis <asli> & renyah.'])
    expect(salak?.all('media:content')[0]?.attributes['url']).toContain(`${SITE}/media/dddd`)
  })

  it('says of each sample that it is one', async () => {
    const items = await itemsOf('produk', 'id')
    const titleOf = (slug: string) =>
      items.find((item) => item.texts('guid')[0]?.endsWith(`/${slug}`))?.texts('title')[0]
    expect(titleOf('tempe')).toBe('Keripik Tempe · Dapur Sanan (Data contoh)')
    expect(titleOf('salak')).not.toContain('contoh')
  })
})

describe('the feed of stories', () => {
  it('has each in the feed’s language', async () => {
    const [story] = await itemsOf('cerita', 'en')
    expect(story?.texts('title')).toEqual(['Story one (Sample data)'])
    expect(story?.texts('link')).toEqual([`${SITE}/en/stories/satu`])
    expect(story?.texts('pubDate')).toEqual(['Thu, 01 Oct 2026 00:00:00 GMT'])
  })
})

describe('the feed for Google’s Merchant Center', () => {
  it('has real products with a picture alone: no samples, nor what a sample maker makes', async () => {
    const ids = (await itemsOf('merchant', 'id')).map((item) => item.texts('g:id')[0])
    expect(ids).toEqual(['product-habis', 'product-pisang-kecil', 'product-pisang-besar', 'product-salak'])
  })

  it('has of each all that Google asks for', async () => {
    for (const locale of LOCALES)
      for (const item of await itemsOf('merchant', locale))
        for (const [name, pattern] of [
          ['g:id', /^.{1,50}$/],
          ['g:title', /^.{1,150}$/],
          ['g:description', /./],
          ['g:link', /^https:\/\/etalase\.example\//],
          ['g:image_link', /^https:\/\/etalase\.example\/media\//],
          ['g:availability', /^(in_stock|out_of_stock)$/],
          ['g:price', /^\d+ IDR$/],
          ['g:brand', /^Dapur Nyata & Anak$/],
          ['g:condition', /^new$/],
          ['g:identifier_exists', /^no$/],
          ['g:product_type', /./],
        ] as const) {
          expect(item.texts(name), name).toHaveLength(1)
          expect(item.texts(name)[0], name).toMatch(pattern)
        }
  })

  it('has the price and whether it can be had, also of each variant', async () => {
    const items = await itemsOf('merchant', 'id')
    const told = items.map((item) => [
      item.texts('g:price')[0],
      item.texts('g:availability')[0],
      item.texts('g:item_group_id')[0],
    ])
    expect(told).toEqual([
      ['10000 IDR', 'out_of_stock', undefined],
      ['8000 IDR', 'in_stock', 'product-pisang'],
      ['15000 IDR', 'out_of_stock', 'product-pisang'],
      ['12500 IDR', 'in_stock', undefined],
    ])
    expect(items.at(-1)?.texts('g:unit_pricing_measure')).toEqual(['150 g'])
  })

  it('is sent while it is read: its head is there before the first product is asked for', async () => {
    const feed = syndication.feed('merchant', 'id')[Symbol.asyncIterator]()
    expect((await feed.next()).value).toContain('<channel>')
    await feed.return?.()
  })
})
