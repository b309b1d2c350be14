import { Meilisearch } from 'meilisearch'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDiscovery } from '#discovery/createDiscovery.ts'
import type { SearchState } from '#discovery/model.ts'
import { DiscoveryUnavailable } from '#discovery/searchEngine.ts'
import { PRODUCTS_PER_PAGE } from '#discovery/searchQueries.ts'
import { EMPTY_SEARCH } from '#discovery/searchUrl.ts'
import { publish, type Shop, startShop } from '../../support/shop.ts'
import { productDocument } from '../../support/shopDocuments.ts'

let shop: Shop
beforeAll(async () => {
  shop = await startShop()
  await shop.indexer.rebuild()
})
afterAll(() => shop.stop())

type Chosen = Partial<SearchState['facets']>
const search = (over: Omit<Partial<SearchState>, 'facets'> & { facets?: Chosen }) =>
  shop.discovery.search({ ...EMPTY_SEARCH, ...over, facets: { ...EMPTY_SEARCH.facets, ...over.facets } }, 'id')
const slugs = async (over: Parameters<typeof search>[0]) => (await search(over)).products.map(({ slug }) => slug)

describe('a search', () => {
  it('without words shows all, featured first', async () => {
    const found = await search({})
    expect([found.totalProducts, found.totalPages, found.page]).toEqual([6, 1, 1])
    expect(found.products[0]?.slug).toBe('lampu')
    expect(found.totalBusinesses).toBe(2)
  })

  it('finds by words, forgives a slip of the finger, and knows synonyms', async () => {
    expect(await slugs({ text: 'rotan' })).toContain('tas')
    expect((await slugs({ text: 'keripk tempe' }))[0]).toBe('tempe')
    expect(await slugs({ text: 'alas' })).toEqual(['tikar'])
    expect(await slugs({ text: 'xyzzy' })).toEqual([])
  })

  it('finds by what stands in no text of a product: material, claim, certificate', async () => {
    expect(await slugs({ text: 'bambu' })).toContain('lampu')
    expect((await slugs({ text: 'nabati' }))[0]).toBe('apel')
    expect((await slugs({ text: 'halal' })).toSorted()).toEqual(['apel', 'tempe'])
  })

  it('finds a maker only when all words are about her', async () => {
    expect((await search({ text: 'dapur sanan' })).businesses.map(({ slug }) => slug)).toEqual(['sanan'])
    expect((await search({ text: 'dapur rapi' })).businesses).toEqual([])
  })

  it('marks matches in the name, escaped', async () => {
    await publish(shop.editor, [
      productDocument('aneh', 'Kopi <b>"Joss" & Co</b>', { business: 'rotan', category: 'keripik' }),
    ])
    await shop.indexer.indexProducts(['product-aneh'])
    const [found] = (await search({ text: 'kopi' })).products
    expect(found?.highlighted).toBe('<mark>Kopi</mark> &lt;b&gt;&quot;Joss&quot; &amp; Co&lt;/b&gt;')
    await shop.editor.delete('product-aneh')
    await shop.indexer.indexProducts(['product-aneh'])
  })

  it('survives whatever is typed', async () => {
    for (const text of ['"', '\\', '" OR 1=1', '-', '*'.repeat(120), 'كيك', '😀']) {
      expect((await search({ text, facets: { category: ['"] OR id EXISTS'] } })).totalProducts).toBe(0)
    }
  })
})

describe('a query’s own words', () => {
  it('are taken as conditions where they are some, with a way to leave each out', async () => {
    const found = await search({ text: 'keripik halal di bawah 20 ribu' })
    expect(found.products.map(({ slug }) => slug)).toEqual(['tempe'])
    expect(found.understood).toEqual([
      { condition: { kind: 'certificate', value: 'halal' }, without: 'keripik di bawah 20 ribu' },
      { condition: { kind: 'priceTo', rupiah: 20_000 }, without: 'keripik halal' },
    ])
  })

  it('are words when one asks for them word for word', async () => {
    const found = await search({ text: 'keripik halal', literal: true })
    expect(found.understood).toEqual([])
    expect((await slugs({ text: 'keripk tmpe', literal: true })).length).toBe(0)
  })

  it('that nothing has are corrected, and it is said to what', async () => {
    const found = await search({ text: 'keripiktempe tmpe' })
    expect(found.products[0]?.slug).toBe('tempe')
    expect(found.corrected).toBe('keripik tempe tempe')
    expect((await search({ text: 'keripik tempe' })).corrected).toBeUndefined()
  })

  it('give up their conditions first, where nothing fits in all', async () => {
    const found = await search({ text: 'tikar di klojen di bawah 1000' })
    expect(found).toMatchObject({ products: [], totalProducts: 0 })
    expect(found.near).toMatchObject({ without: 'conditions', unknown: [], products: [{ slug: 'tikar' }] })
  })

  it('give up some of themselves, and name those that no product has', async () => {
    const { near } = await search({ text: 'tikar kelapa zamrud' })
    expect(near).toMatchObject({ without: 'words', unknown: ['kelapa', 'zamrud'], products: [{ slug: 'tikar' }] })
  })

  it('are looked for outside the chosen filters, where nothing fits within', async () => {
    const { near } = await search({ text: 'tikar', facets: { category: ['keripik'] } })
    expect(near).toMatchObject({ without: 'filters', products: [{ slug: 'tikar' }] })
  })

  it('that mean nothing here bring nothing', async () => {
    expect(await search({ text: 'xyzzy qwerty' })).toMatchObject({
      products: [],
      near: undefined,
      corrected: undefined,
    })
  })

  it('that fit much are answered with that alone', async () => {
    expect((await search({})).near).toBeUndefined()
  })
})

describe('facets', () => {
  it('narrow: values of one widen, values of several narrow', async () => {
    expect((await slugs({ facets: { category: ['anyaman'] } })).toSorted()).toEqual(['lampu', 'tas', 'tikar'])
    expect((await slugs({ facets: { material: ['bamboo', 'rattan'] } })).toSorted()).toEqual(['lampu', 'tas'])
    expect(await slugs({ facets: { category: ['keripik'], district: ['klojen'] } })).toEqual(['nangka'])
  })

  it('count each as if its own choices were not made', async () => {
    const { facets } = await search({ facets: { category: ['keripik'] } })
    expect(facets.category).toEqual([
      { value: 'anyaman', count: 3, chosen: false },
      { value: 'keripik', count: 3, chosen: true },
    ])
    expect(facets.district).toEqual([
      { value: 'blimbing', count: 2, chosen: false },
      { value: 'klojen', count: 1, chosen: false },
    ])
    expect(facets.material).toEqual([])
  })

  it('count within the other choices', async () => {
    const { facets } = await search({ facets: { category: ['keripik'], district: ['blimbing'] } })
    expect(facets.category).toEqual([{ value: 'keripik', count: 2, chosen: true }])
    expect(facets.district.map(({ value, count }) => [value, count])).toEqual([
      ['blimbing', 2],
      ['klojen', 1],
    ])
  })

  it('keep a chosen value that nothing matches, so that it can be taken back', async () => {
    expect((await search({ facets: { material: ['silk'] } })).facets.material).toContainEqual({
      value: 'silk',
      count: 0,
      chosen: true,
    })
  })

  it('know which products are ready for a market', async () => {
    expect((await slugs({ facets: { market: ['NZ'] } })).toSorted()).toEqual(['apel', 'tempe'])
    expect(await shop.discovery.productsReadyFor('NZ', 1)).toMatchObject({ total: 2, products: [{ readyFor: ['NZ'] }] })
    expect(await shop.discovery.productsReadyFor('AE', 5)).toEqual({ total: 0, products: [] })
  })
})

describe('places', () => {
  it('are districts or kelurahan, each counted as if no place were chosen', async () => {
    const { facets, totalProducts } = await search({
      facets: { district: ['klojen'], subdistrict: ['kelurahan-blimbing'] },
    })
    expect(totalProducts).toBe(6)
    expect(facets.subdistrict.map(({ value, count, chosen }) => [value, count, chosen])).toEqual([
      ['kelurahan-klojen', 4, false],
      ['kelurahan-blimbing', 2, true],
    ])
    expect((await slugs({ facets: { subdistrict: ['kelurahan-blimbing'] } })).toSorted()).toEqual(['apel', 'tempe'])
  })
})

describe('bounds', () => {
  const TRADED = [
    ['sedikit', { moq: { amount: 10, unit: 'pack' }, shelfLifeDays: 90 }],
    ['sekarton', { moq: { amount: 2, unit: 'carton' }, packaging: { unitsPerCarton: 24 }, shelfLifeDays: 180 }],
    ['sepeti', { moq: { amount: 1, unit: 'container20' }, monthlyCapacity: { amount: 5000, unit: 'pack' } }],
  ] as const

  it('keep what is stated within them, in packs or pieces, and count their steps without themselves', async () => {
    await publish(
      shop.editor,
      TRADED.map(([slug, terms]) =>
        productDocument(slug, `Dagang ${slug}`, { business: 'rotan', category: 'anyaman', ...terms }),
      ),
    )
    const ids = TRADED.map(([slug]) => `product-${slug}`)
    await shop.indexer.indexProducts(ids)

    expect(await slugs({ bounds: { moqUpTo: 10 } })).toEqual(['sedikit'])
    expect((await slugs({ bounds: { moqUpTo: 50 } })).toSorted()).toEqual(['sedikit', 'sekarton'])
    expect(await slugs({ bounds: { capacityFrom: 1000 } })).toEqual(['sepeti'])
    expect(await slugs({ bounds: { shelfLifeFrom: 6 } })).toEqual(['sekarton'])
    const { bounds } = await search({ bounds: { moqUpTo: 10 } })
    expect(bounds.moqUpTo).toEqual([
      { step: 10, count: 1 },
      { step: 50, count: 2 },
      { step: 100, count: 2 },
      { step: 500, count: 2 },
    ])
    expect(bounds.shelfLifeFrom).toEqual([{ step: 3, count: 1 }])
    expect(await slugs({ text: 'dagang', sort: 'moq' })).toEqual(['sedikit', 'sekarton', 'sepeti'])

    for (const id of ids) await shop.editor.delete(id)
    await shop.indexer.indexProducts(ids)
  })
})

describe('suggestions', () => {
  const suggest = (text: string, locale: 'id' | 'en' | 'ar' = 'id') => shop.discovery.suggest(text, locale)

  it('are products with the typed letters marked, makers, kinds and places', async () => {
    const { products, businesses, categories, places } = await suggest('kerip')
    expect(products.map(({ slug }) => slug).toSorted()).toEqual(['apel', 'nangka', 'tempe'])
    expect(products[0]?.highlighted).toMatch(/^<mark>Kerip<\/mark>ik/)
    expect(categories.map(({ slug }) => slug)).toEqual(['keripik'])
    expect([businesses, places]).toEqual([[], []])
    expect((await suggest('dapur s')).businesses.map(({ slug }) => slug)).toEqual(['sanan'])
    expect((await suggest('kloj')).places).toEqual([
      { facet: 'district', slug: 'klojen', name: 'Klojen' },
      { facet: 'subdistrict', slug: 'kelurahan-klojen', name: 'Kelurahan Klojen', district: 'Klojen' },
    ])
  })

  it('know kinds in every language, forgive a slip, and heed conditions', async () => {
    expect((await suggest('anyaman in eng', 'en')).categories.map(({ slug }) => slug)).toEqual(['anyaman'])
    expect((await suggest('anyamn')).categories.map(({ slug }) => slug)).toEqual(['anyaman'])
    expect((await suggest('keripik di bawah 20 ribu')).products.map(({ slug }) => slug)).toEqual(['tempe'])
  })

  it('are none for nothing', async () => {
    expect(await suggest('')).toEqual({ products: [], businesses: [], categories: [], places: [] })
    expect(await suggest('xyzzy')).toEqual({ products: [], businesses: [], categories: [], places: [] })
  })
})

describe('prices, stock and order', () => {
  it('keeps to a price range, bounds included', async () => {
    expect((await slugs({ priceFrom: 25_000, priceTo: 90_000 })).toSorted()).toEqual(['apel', 'nangka', 'tikar'])
    expect((await search({ facets: { category: ['keripik'] } })).priceRange).toEqual({ min: 15_000, max: 30_000 })
  })

  it('shows only what is in stock, when asked', async () => {
    expect((await slugs({ inStock: true, facets: { category: ['keripik'] } })).toSorted()).toEqual(['apel', 'tempe'])
  })

  it('orders by price, up and down', async () => {
    const up = ['tempe', 'apel', 'nangka', 'tikar', 'lampu', 'tas']
    expect(await slugs({ sort: 'priceUp' })).toEqual(up)
    expect(await slugs({ sort: 'priceDown' })).toEqual(up.toReversed())
  })
})

describe('pages', () => {
  it('follow each other without gaps or repeats; one beyond the last is empty', async () => {
    const many = Array.from({ length: PRODUCTS_PER_PAGE + 2 }, (_, i) =>
      productDocument(`banyak-${i}`, `Banyak nomor ${i}`, {
        business: 'rotan',
        category: 'keripik',
        priceIdr: 1000 + i,
      }),
    )
    await publish(shop.editor, many)
    const ids = many.map(({ _id }) => _id)
    await shop.indexer.indexProducts(ids)
    const pages = await Promise.all([1, 2, 3].map((page) => search({ text: 'banyak', sort: 'priceUp', page })))
    expect(pages.map(({ products }) => products.length)).toEqual([PRODUCTS_PER_PAGE, 2, 0])
    expect(pages.map(({ totalPages }) => totalPages)).toEqual([2, 2, 2])
    expect(pages.flatMap(({ products }) => products.map(({ id }) => id))).toEqual(ids)
    for (const id of ids) await shop.editor.delete(id)
    await shop.indexer.indexProducts(ids)
    expect((await search({ text: 'banyak' })).totalProducts).toBe(0)
  })
})

describe('cards', () => {
  it('of given products and makers come in the given order, without the unknown ones', async () => {
    const cards = await shop.discovery.productCards(['product-tas', 'product-unknown', 'product-tempe'])
    expect(cards.map(({ slug, price }) => [slug, price.amount])).toEqual([
      ['tas', 15_000_000],
      ['tempe', 1_500_000],
    ])
    const makers = await shop.discovery.businessCards(['business-sanan', 'business-rotan'])
    expect(makers.map(({ slug, productCount }) => [slug, productCount])).toEqual([
      ['sanan', 2],
      ['rotan', 4],
    ])
    expect(await shop.discovery.productCards([])).toEqual([])
    const bySlug = await shop.discovery.productCardsBySlug(['tikar', 'no-such-product', 'apel'])
    expect(bySlug.map(({ id }) => id)).toEqual(['product-tikar', 'product-apel'])
    expect(await shop.discovery.productCardsBySlug([])).toEqual([])
  })

  it('of a maker leave out the product that is looked at', async () => {
    const cards = await shop.discovery.productsOfBusiness('sanan', 5, 'product-apel')
    expect(cards.map(({ slug }) => slug)).toEqual(['tempe'])
  })

  it('of similar products are of the same category, other makers first', async () => {
    const similar = await shop.discovery.similarProducts('product-tempe', 4)
    expect(similar.map(({ slug }) => slug)).toEqual(['nangka', 'apel'])
    expect(await shop.discovery.similarProducts('product-unknown', 4)).toEqual([])
  })

  it('of makers are listed by name, or by district', async () => {
    const all = await shop.discovery.businesses({}, 1)
    expect([all.total, all.totalPages, all.businesses.map(({ slug }) => slug)]).toEqual([2, 1, ['sanan', 'rotan']])
    const klojen = await shop.discovery.businesses({ districtSlug: 'klojen' }, 1)
    expect(klojen.businesses.map(({ slug }) => slug)).toEqual(['rotan'])
  })

  it('are counted by category', async () => {
    expect(await shop.discovery.categoryCounts()).toEqual({ keripik: 3, anyaman: 3 })
  })
})

describe('a search engine that does not answer', () => {
  it('is told apart from one that found nothing', async () => {
    const away = createDiscovery(new Meilisearch({ host: 'http://127.0.0.1:9', apiKey: 'none' }), shop.catalogue)
    await expect(away.search(EMPTY_SEARCH, 'id')).rejects.toBeInstanceOf(DiscoveryUnavailable)
    await expect(away.categoryCounts()).rejects.toBeInstanceOf(DiscoveryUnavailable)
  })
})
