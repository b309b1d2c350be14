import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CatalogueUnavailable, createCmsClient, createCmsReader } from '#catalogue/cmsReader.ts'
import { createCatalogue } from '#catalogue/createCatalogue.ts'
import { createLogger } from '#platform/log.ts'
import { type LakeShop, publish, startLakeShop } from '../../support/shop.ts'
import { productDocument, SHOP } from '../../support/shopDocuments.ts'
import { siteConfig } from '../../support/siteConfig.ts'

let shop: LakeShop
beforeAll(async () => {
  shop = await startLakeShop()
})
afterAll(() => shop.stop())

describe('a product', () => {
  it('comes with its maker, place, category, price and the certificates that cover it', async () => {
    expect(await shop.catalogue.product('tempe')).toMatchObject({
      id: 'product-tempe',
      name: { id: 'Keripik Tempe' },
      price: { amount: 1_500_000, currency: 'IDR' },
      business: { id: 'business-sanan', name: 'Dapur Sanan', locality: { district: { slug: 'blimbing' } } },
      category: { slug: 'keripik', kind: 'food' },
      certificates: [{ kind: 'halal', verified: true }],
      allergens: [],
      variants: [],
      featured: false,
    })
  })

  it('proves nothing by a certificate that the office has rejected', async () => {
    await shop.editor.patch('certificate-halal').set({ 'verification.state': 'rejected' }).commit()
    expect((await shop.catalogue.product('tempe'))?.certificates).toEqual([])
    await shop.editor.patch('certificate-halal').set({ 'verification.state': 'verified' }).commit()
    expect((await shop.catalogue.product('tempe'))?.certificates).toHaveLength(1)
  })

  it('of another maker has none of those certificates', async () => {
    expect((await shop.catalogue.product('nangka'))?.certificates).toEqual([])
  })

  it('that nobody has is undefined, also when its name is hostile', async () => {
    for (const slug of ['unknown', '"] | *[true]', "' || true", '\u0000', '']) {
      expect(await shop.catalogue.product(slug)).toBeUndefined()
    }
  })

  it('is not public as a draft, and is once published', async () => {
    const draft = productDocument('baru', 'Keripik Baru', { business: 'sanan', category: 'keripik' })
    await publish(shop.editor, [{ ...draft, _id: `drafts.${draft._id}` }])
    expect(await shop.catalogue.product('baru')).toBeUndefined()
    await publish(shop.editor, [draft])
    expect(await shop.catalogue.product('baru')).toMatchObject({ id: 'product-baru' })
    await shop.editor.delete(draft._id)
  })

  it('that lacks what it needs is left out, and the others stay', async () => {
    const broken = productDocument('rusak', 'Rusak', { business: 'sanan', category: 'keripik', priceIdr: 'gratis' })
    await publish(shop.editor, [broken])
    expect(await shop.catalogue.product('rusak')).toBeUndefined()
    const found = await shop.catalogue.productsById(['product-rusak', 'product-tempe'])
    expect(found.map(({ id }) => id)).toEqual(['product-tempe'])
    await shop.editor.delete(broken._id)
  })

  it('stays public when its maker’s number is mistyped: the number is left out', async () => {
    await shop.editor.patch('business-rotan').set({ whatsapp: '+62 812', email: 'no address' }).commit()
    expect((await shop.catalogue.product('tas'))?.business).toMatchObject({ id: 'business-rotan', whatsapp: undefined })
    expect(await shop.catalogue.business('rotan')).toMatchObject({ whatsapp: undefined, email: undefined })
    await shop.editor.patch('business-rotan').unset(['whatsapp', 'email']).commit()
  })

  it('tells when its maker or a certificate of hers changed', async () => {
    const before = (await shop.catalogue.product('tempe'))?.makerUpdatedAt ?? ''
    await shop.editor.patch('certificate-halal').set({ number: 'ID2' }).commit()
    const after = (await shop.catalogue.product('tempe'))?.makerUpdatedAt ?? ''
    expect(after > before).toBe(true)
  })
})

describe('lists', () => {
  it('of given documents come in the given order, without the unknown ones', async () => {
    const products = await shop.catalogue.productsById(['product-tas', 'product-unknown', 'product-apel'])
    expect(products.map(({ slug }) => slug)).toEqual(['tas', 'apel'])
    const makers = await shop.catalogue.businessesById(['business-rotan', 'business-sanan'])
    expect(makers.map(({ slug, certificates }) => [slug, certificates.length])).toEqual([
      ['rotan', 0],
      ['sanan', 1],
    ])
    expect(await shop.catalogue.productsById([])).toEqual([])
  })

  it('of the city’s structure come in its order', async () => {
    expect((await shop.catalogue.categories()).map(({ slug }) => slug)).toEqual(['keripik', 'anyaman'])
    expect((await shop.catalogue.districts()).map(({ slug, subdistricts }) => [slug, subdistricts[0]?.slug])).toEqual([
      ['blimbing', 'kelurahan-blimbing'],
      ['klojen', 'kelurahan-klojen'],
    ])
    expect(await shop.catalogue.market('new-zealand')).toMatchObject({ code: 'NZ', rate: { idrPerUnit: 9_500 } })
    expect(await shop.catalogue.requirements()).toMatchObject([
      { markets: ['NZ'], appliesTo: { kind: 'food', allergens: [] }, proof: { type: 'certificate', kinds: ['halal'] } },
    ])
  })

  it('that hold nothing are empty', async () => {
    expect(await shop.catalogue.stories()).toEqual([])
    expect(await shop.catalogue.collections()).toEqual([])
    expect(await shop.catalogue.story('unknown')).toBeUndefined()
  })
})

describe('settings', () => {
  it('have a beginning before the office saves them', async () => {
    expect(await shop.catalogue.settings()).toMatchObject({ windowProductIds: [], officeEmail: expect.any(String) })
  })

  it('tell whether there is sample content', async () => {
    expect(await shop.catalogue.hasSamples()).toBe(true)
  })
})

describe('the feed', () => {
  it('tells what changed since a moment, oldest first, with the maker it belongs to', async () => {
    const all = await shop.feed.documentsUpdatedSince(['product', 'certificate'], '1970-01-01T00:00:00Z')
    expect(all).toHaveLength(7)
    expect(all.map(({ updatedAt }) => updatedAt)).toEqual(all.map(({ updatedAt }) => updatedAt).toSorted())
    expect(all.find(({ id }) => id === 'certificate-halal')).toMatchObject({ businessId: 'business-sanan' })
    const newest = all.at(-1)?.updatedAt ?? ''
    await shop.editor.patch('product-tas').set({ priceIdr: 151_000 }).commit()
    const since = await shop.feed.documentsUpdatedSince(['product'], newest)
    expect(since.map(({ id }) => id)).toContain('product-tas')
    expect(since.find(({ id }) => id === 'product-tas')?.rev).not.toBe(all.find(({ id }) => id === 'product-tas')?.rev)
  })

  it('tells of all, however many pages they take', async () => {
    const many = Array.from({ length: 1005 }, (_, i) => ({ _id: `note-${i}`, _type: 'note' }))
    await publish(shop.editor, many)
    const ids = many.map(({ _id }) => _id).toSorted()
    expect((await shop.feed.ids('note')).toSorted()).toEqual(ids)
    const changed = await shop.feed.documentsUpdatedSince(['note'], '1970-01-01T00:00:00Z')
    expect(changed.map(({ id }) => id).toSorted()).toEqual(ids)
    await shop.editor.delete({ query: '*[_type == "note"]' })
    expect(await shop.feed.ids('note')).toEqual([])
  })

  it('tells ids by type, by maker and by category, and which of some are published', async () => {
    const products = SHOP.filter(({ _type }) => _type === 'product').map(({ _id }) => _id)
    expect((await shop.feed.ids('product')).toSorted()).toEqual(products.toSorted())
    expect((await shop.feed.productIdsOfBusiness('business-sanan')).toSorted()).toEqual([
      'product-apel',
      'product-tempe',
    ])
    expect(await shop.feed.productIdsOfCategory('category-keripik')).toHaveLength(3)
    expect(await shop.feed.published(['product-tas', 'product-unknown'])).toEqual(['product-tas'])
    expect(await shop.feed.published([])).toEqual([])
  })

  it('tells the office’s words for search', async () => {
    expect(await shop.catalogue.searchSettings()).toEqual({
      synonyms: [['tikar', 'alas']],
      extraWords: [],
      stopWords: ['dan'],
      tieBreakers: ['featured'],
    })
  })
})

describe('a CMS that does not answer', () => {
  it('is told apart from a CMS that has nothing', async () => {
    const away = createCatalogue(createCmsReader(createCmsClient(siteConfig()), createLogger('silent')))
    await expect(away.product('tempe')).rejects.toBeInstanceOf(CatalogueUnavailable)
  })
})
