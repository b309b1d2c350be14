import { describe, expect, it } from 'vitest'
import { createCatalogue } from '#catalogue/createCatalogue.ts'
import type { Picture, Product } from '#catalogue/model.ts'
import { sampleDocuments } from '#cms/content/sampleContent.ts'
import { rupiah } from '#i18n/format.ts'
import { LOCALES } from '#i18n/locale.ts'
import { eventThings } from '#syndication/structuredData/eventThings.ts'
import { listThing } from '#syndication/structuredData/listThing.ts'
import { makerThing } from '#syndication/structuredData/makerThing.ts'
import { productThing } from '#syndication/structuredData/productThing.ts'
import { siteThings } from '#syndication/structuredData/siteThings.ts'
import { storyThing } from '#syndication/structuredData/storyThing.ts'
import { type StructuredThing, structuredDocument } from '#syndication/structuredData/structuredData.ts'
import { trailThing } from '#syndication/structuredData/trailThing.ts'
import { googleDocument } from '../../support/googleStructuredData.ts'
import { sampleReader } from '../../support/sampleReader.ts'

const SITE = new URL('https://etalase.example')
/** The sample's pictures are drawn when seeding, so its products have none here. */
const PICTURE: Picture = {
  file: `${'a'.repeat(40)}-1000x1000.png`,
  width: 1000,
  height: 1000,
  alt: { id: 'Gambar' },
}
const catalogue = createCatalogue(sampleReader)
const idsOf = (type: string) => sampleDocuments().flatMap(({ _type, _id }) => (_type === type ? [_id] : []))
const products = (await catalogue.productsById(idsOf('product'))).map((each) => ({ ...each, pictures: [PICTURE] }))
const businesses = await catalogue.businessesById(idsOf('business'))
const settings = await catalogue.settings()

/** What is left of things once they are JSON, by Google's rules. */
const told = (...things: readonly StructuredThing[]) =>
  googleDocument.parse(JSON.parse(JSON.stringify(structuredDocument(things))))['@graph']

describe.each(LOCALES)('what search engines are told in %s', (locale) => {
  it('of every product is complete: its price, whether it can be had, who sells it', () => {
    const things = told(...products.map((product) => productThing(product, locale, SITE)))
    expect(things).toHaveLength(products.length)
    expect(new Set(things.map((thing) => thing['@type']))).toEqual(new Set(['Product', 'ProductGroup']))
  })

  it('of every maker is complete: where she is', () => {
    expect(told(...businesses.map((business) => makerThing(business, locale, SITE)))).toHaveLength(businesses.length)
  })

  it('of every story names its author and its days', async () => {
    const stories = await Promise.all((await catalogue.stories()).map(({ slug }) => catalogue.story(slug)))
    const found = stories.filter((story) => story !== undefined)
    expect(told(...found.map((story) => storyThing(story, settings, locale, SITE)))).not.toHaveLength(0)
  })

  it('of the site is how to search it, and who runs it', () => {
    expect(told(...siteThings(settings, locale, SITE)).map((thing) => thing['@type'])).toEqual([
      'WebSite',
      'GovernmentOrganization',
    ])
  })

  it('of help with a date to come is an event; of a date that is past, nothing', async () => {
    const [facility] = await catalogue.facilities()
    if (!facility) throw new Error('The sample content has facilities.')
    const dated = {
      ...facility,
      nextDates: ['2026-11-20', '2026-12-01'].map((date) => ({ date, title: { id: `Kelas ${date}` } })),
    }
    const events = eventThings(dated, settings, '2026-11-25', locale, SITE)
    expect(told(...events)).toMatchObject([{ '@type': 'Event', startDate: '2026-12-01' }])
    expect(eventThings(facility, settings, '2026-11-25', locale, SITE)).toEqual([])
  })
})

describe('a product', () => {
  const [plain] = products.filter(({ variants }) => variants.length === 0)
  if (!plain) throw new Error('The sample content has products without variants.')
  const thingOf = (over: Partial<Product>) => told(productThing({ ...plain, ...over }, 'id', SITE))[0]

  it('costs what the page says, in rupiah', () => {
    expect(thingOf({ price: rupiah(18_000) })).toMatchObject({ offers: { price: 18_000, priceCurrency: 'IDR' } })
  })

  it('that is made to order can be ordered; one that is sold out cannot', () => {
    expect(thingOf({ availability: 'madeToOrder' })).toMatchObject({
      offers: { availability: 'https://schema.org/InStock' },
    })
    expect(thingOf({ availability: 'outOfStock' })).toMatchObject({
      offers: { availability: 'https://schema.org/OutOfStock' },
    })
  })

  it('with variants is a group, each variant with its own price and stock', () => {
    const variants = [
      { key: 'a', name: { id: 'Kecil' }, price: rupiah(9_000), netWeightGrams: 100 },
      { key: 'b', name: { id: 'Besar' }, price: rupiah(17_000), stock: 0 },
    ]
    expect(thingOf({ variants, availability: 'inStock' })).toMatchObject({
      '@type': 'ProductGroup',
      hasVariant: [
        {
          sku: `${plain.id}-a`,
          weight: { value: 100 },
          offers: { price: 9_000, availability: 'https://schema.org/InStock' },
        },
        { sku: `${plain.id}-b`, offers: { price: 17_000, availability: 'https://schema.org/OutOfStock' } },
      ],
    })
  })

  it('without a picture shows its drawn card', () => {
    expect(thingOf({ pictures: [] })).toMatchObject({
      image: [expect.stringMatching(/^https:\/\/etalase\.example\/bagikan\/produk\/[\w-]+\/id-\w+\.jpg$/)],
    })
  })

  it('that is a sample says so, and a real one does not', () => {
    const note = (isSample: boolean) => productThing({ ...plain, isSample }, 'en', SITE)['disambiguatingDescription']
    expect([note(true), note(false)]).toEqual(['Sample data, not a real product.', undefined])
  })
})

describe('the way to a page and the pages it lists', () => {
  it('are told in order, with full addresses', () => {
    const trail = trailThing([{ label: 'Beranda', href: '/' }, { label: 'Cerita' }], SITE)
    expect(told(trail, listThing('Cerita', ['/cerita/a', '/cerita/b'], SITE))).toMatchObject([
      {
        itemListElement: [
          { position: 1, item: 'https://etalase.example/' },
          { position: 2, name: 'Cerita' },
        ],
      },
      { itemListElement: [{ url: 'https://etalase.example/cerita/a' }, { url: 'https://etalase.example/cerita/b' }] },
    ])
  })
})
