import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createIndexer } from '#discovery/index/indexer.ts'
import { EMPTY_SEARCH } from '#discovery/searchUrl.ts'
import { readyMarkets } from '#export/readiness.ts'
import { renderedPage } from '../../support/frontServer.ts'
import { publish, type Shop, startHookedShop, startShop } from '../../support/shop.ts'
import { HALAL, productDocument, SHOP } from '../../support/shopDocuments.ts'

let shop: Shop
beforeAll(async () => {
  shop = await startShop()
})
afterAll(() => shop.stop())
/** The shop as it was: its categories are written too, so the index is built anew. */
afterEach(async () => {
  await publish(shop.editor, SHOP)
  await told()
  shop.cache.purgeAll()
})

const found = async (text: string) =>
  (await shop.discovery.search({ ...EMPTY_SEARCH, text }, 'id')).products.map(({ slug }) => slug)
const told = (...ids: string[]) => shop.sync.changed(ids.map((id) => ({ id, type: id.split('-')[0] ?? id })))
const card = async (id: string) => (await shop.discovery.productCards([id]))[0]
const makerCard = async (id: string) => (await shop.discovery.businessCards([id]))[0]
const keep = (key: string, ...tags: string[]) => shop.cache.render(key, async () => renderedPage(key, tags))
const isKept = (key: string) => shop.cache.find(key) !== undefined

describe('a change', () => {
  it('at the start: the whole shop can be found', async () => {
    expect((await found('')).length).toBe(SHOP.filter(({ _type }) => _type === 'product').length)
  })

  it('of a product can be found, and its pages are rendered anew; the others stay', async () => {
    await keep('/produk/tempe', 'product:product-tempe')
    await keep('/produk', 'list:product')
    await keep('/produk/tas', 'product:product-tas')
    await shop.editor
      .patch('product-tempe')
      .set({ name: { id: 'Kerupuk Udang' }, priceIdr: 20_000 })
      .commit()
    await told('product-tempe')
    expect(await found('kerupuk udang')).toContain('tempe')
    expect(await card('product-tempe')).toMatchObject({ price: { amount: 2_000_000 } })
    expect(['/produk/tempe', '/produk', '/produk/tas'].map(isKept)).toEqual([false, false, true])
  })

  it('that is new, and then deleted, comes and goes', async () => {
    const fresh = productDocument('sambal', 'Sambal Bawang', { business: 'sanan', category: 'keripik' })
    await publish(shop.editor, [fresh])
    await told(fresh._id)
    expect(await found('sambal')).toEqual(['sambal'])
    expect(await makerCard('business-sanan')).toMatchObject({ productCount: 3 })
    await keep('/produk/sambal', `product:${fresh._id}`)
    await shop.editor.delete(fresh._id)
    await told(fresh._id)
    expect(await found('sambal')).toEqual([])
    expect(await makerCard('business-sanan')).toMatchObject({ productCount: 2 })
    expect(isKept('/produk/sambal')).toBe(false)
  })

  it('of a maker shows on all her products', async () => {
    await keep('/produk/tempe', 'product:product-tempe')
    await shop.editor.patch('business-sanan').set({ name: 'Dapur Baru' }).commit()
    await told('business-sanan')
    expect(await card('product-tempe')).toMatchObject({ business: { name: 'Dapur Baru' } })
    expect(isKept('/produk/tempe')).toBe(false)
  })

  it('of a certificate changes readiness, also when it is deleted', async () => {
    expect(await card('product-tempe')).toMatchObject({ certificates: ['halal'], readyFor: ['NZ'] })
    await shop.editor.patch('certificate-halal').set({ validUntil: '2025-12-31' }).commit()
    await told('certificate-halal')
    expect(await card('product-tempe')).toMatchObject({ certificates: [], readyFor: [] })
    await publish(shop.editor, [HALAL])
    await told('certificate-halal')
    expect(await card('product-tempe')).toMatchObject({ readyFor: ['NZ'] })
    await shop.editor.delete('certificate-halal')
    await told('certificate-halal')
    expect(await card('product-tempe')).toMatchObject({ certificates: [], readyFor: [] })
  })

  it('of a requirement is judged anew for every product', async () => {
    await keep('/tentang', 'page:tentang')
    await shop.editor
      .patch('requirement-halal')
      .set({ appliesTo: { kind: 'craft' } })
      .commit()
    await told('requirement-halal')
    expect(await card('product-tempe')).toMatchObject({ readyFor: [] })
    expect(isKept('/tentang')).toBe(false)
  })

  it('of the search words reaches the index', async () => {
    expect(await found('ransel')).toEqual([])
    await shop.editor
      .patch('searchSettings')
      .set({ synonyms: [{ _key: 'a', words: ['tas', 'ransel'] }] })
      .commit()
    await told('searchSettings')
    expect(await found('ransel')).toEqual(['tas'])
  })

  it('that ends the sample content takes the banner off every page', async () => {
    await keep('/tentang', 'samples')
    await told('product-tempe')
    expect(isKept('/tentang')).toBe(true)
    const samples = SHOP.filter(({ isSample }) => isSample === true)
    await publish(
      shop.editor,
      samples.map((document) => ({ ...document, isSample: false })),
    )
    await told('product-tempe')
    expect(isKept('/tentang')).toBe(false)
  })

  it('that was told of twice, or never happened, does no harm', async () => {
    await keep('/produk/tas', 'product:product-tas')
    await told('product-tas', 'product-unknown')
    expect(isKept('/produk/tas')).toBe(true)
  })

  it('that nobody told of is seen with the next that is', async () => {
    await shop.editor.patch('product-tas').set({ priceIdr: 1_000 }).commit()
    await told('product-tempe')
    expect(await card('product-tas')).toMatchObject({ price: { amount: 100_000 } })
  })

  it('two at once end in the later one', async () => {
    const writing = Array.from({ length: 5 }, async (_, i) => {
      await shop.editor
        .patch('product-tas')
        .set({ priceIdr: 2_000 + i })
        .commit()
      await told('product-tas')
    })
    await Promise.all(writing)
    const price = (await shop.catalogue.product('tas'))?.price
    expect(await card('product-tas')).toMatchObject({ price })
  })
})

describe('a failure on the way', () => {
  it('leaves the change owed: its pages show it, and the next hint leads searches to it', async () => {
    await keep('/produk/tas', 'product:product-tas')
    await keep('/produk/tempe', 'product:product-tempe')
    await shop.editor.patch('product-tas').set({ priceIdr: 4_000 }).commit()
    await shop.index.deleteIndex('products').waitTask()
    await shop.index.createIndex('products', { primaryKey: 'another' }).waitTask()
    expect(await told('product-tas')).toBe(false)
    expect(['/produk/tas', '/produk/tempe'].map(isKept)).toEqual([false, true])

    await keep('/produk/tas', 'product:product-tas')
    await shop.index.deleteIndex('products').waitTask()
    await shop.indexer.applySettings()
    expect(await told()).toBe(true)
    expect(await card('product-tas')).toMatchObject({ price: { amount: 400_000 } })
    expect(isKept('/produk/tas')).toBe(false)
  })
})

describe('starting again', () => {
  /** What happens while the indexer is away, and nobody tells of. */
  const afterAway = async (changing: () => Promise<unknown>) => {
    await shop.stopIndexer()
    await changing()
    await shop.startIndexer()
  }

  it('repairs edits, deletions and what somebody did to the index', async () => {
    await afterAway(async () => {
      await shop.editor.patch('product-tas').set({ priceIdr: 5_000 }).commit()
      await shop.editor.delete('product-apel')
      await shop.index.index('products').deleteDocument('product-tikar').waitTask()
    })
    expect(await card('product-tas')).toMatchObject({ price: { amount: 500_000 } })
    expect(await card('product-apel')).toBeUndefined()
    expect(await card('product-tikar')).toBeDefined()
    expect(await makerCard('business-sanan')).toMatchObject({ productCount: 1 })
  })

  it('repairs what a category, a district or a requirement changed', async () => {
    await afterAway(async () => {
      await shop.editor
        .patch('requirement-halal')
        .set({ appliesTo: { kind: 'craft' } })
        .commit()
      await shop.editor.patch('district-klojen').set({ name: 'Klojen Baru' }).commit()
      await shop.editor
        .patch('category-anyaman')
        .set({ title: { id: 'Tenunan' } })
        .commit()
    })
    expect(await card('product-tempe')).toMatchObject({ readyFor: [] })
    expect(await makerCard('business-rotan')).toMatchObject({ locality: { district: { name: 'Klojen Baru' } } })
    expect((await found('tenunan')).toSorted()).toEqual(['lampu', 'tas', 'tikar'])
  })

  it('lets a certificate go with the day in Malang on which it ran out', async () => {
    await publish(shop.editor, [{ ...HALAL, validUntil: '2026-12-31' }])
    const reconcileAt = (moment: string) =>
      createIndexer({
        client: shop.index,
        catalogue: shop.catalogue,
        feed: shop.feed,
        readyMarkets,
        now: () => new Date(moment),
      }).reconcile()
    await reconcileAt('2026-12-31T16:59:59Z')
    expect(await card('product-tempe')).toMatchObject({ certificates: ['halal'], readyFor: ['NZ'] })
    await reconcileAt('2026-12-31T17:00:00Z')
    expect(await card('product-tempe')).toMatchObject({ certificates: [], readyFor: [] })
  })

  it('drops pages that were answered before the first look at the CMS', async () => {
    await keep('/produk/tas', 'product:product-tas')
    await afterAway(() => shop.editor.patch('product-tas').set({ priceIdr: 6_000 }).commit())
    await vi.waitFor(() => expect(isKept('/produk/tas')).toBe(false), { timeout: 5_000 })
  })

  it('does nothing when nothing differs', async () => {
    await shop.indexer.reconcile()
    expect(await shop.indexer.reconcile()).toBe(0)
  })
})

describe('an index built anew', () => {
  it('is never seen half built', async () => {
    const rebuilding = shop.indexer.rebuild()
    const totals = new Set<number>()
    let done = false
    const watching = (async () => {
      while (!done) totals.add((await shop.discovery.search(EMPTY_SEARCH, 'id')).totalProducts)
    })()
    await rebuilding
    done = true
    await watching
    expect([...totals]).toEqual([6])
    const { results } = await shop.index.getRawIndexes()
    expect(results.map(({ uid }) => uid).toSorted()).toEqual(['businesses', 'products'])
  })
})

describe('the lake’s own webhook', () => {
  it('makes an edit public with nobody’s help', async () => {
    const hooked = await startHookedShop()
    try {
      await hooked.editor.patch('product-tas').set({ priceIdr: 7_000 }).commit()
      await vi.waitFor(
        async () =>
          expect(await hooked.discovery.productCards(['product-tas'])).toMatchObject([{ price: { amount: 700_000 } }]),
        { timeout: 10_000 },
      )
    } finally {
      await hooked.stop()
    }
  })
})
