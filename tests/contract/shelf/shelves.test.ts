import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Catalogue } from '#catalogue/catalogue.ts'
import type { Place } from '#catalogue/model.ts'
import type { Period } from '#cms/desk/periods.ts'
import { createLogger } from '#platform/log.ts'
import { createShelves, type Shelves } from '#shelf/shelves.ts'
import { shelfLinks, shelfScans } from '#shelf/tables.ts'
import { sampleCatalogue } from '../../support/sampleCatalogue.ts'
import { type OpenStore, STORES } from '../inquiry/stores.ts'

const PHONE = 'Mozilla/5.0 (Android 14; Mobile)'
const person = (clientAddress: string) => ({ clientAddress, isPerson: true })

for (const kind of STORES) {
  describe.skipIf(kind.missing)(`labels on shelves, with links in ${kind.name}`, () => {
    let store: OpenStore
    let shelves: Shelves
    let place: Place
    let products: string[]
    let now = new Date()
    beforeAll(async () => {
      store = await kind.open()
      const found = await sampleCatalogue.place('umkm-center')
      if (!found) throw new Error('The sample place is gone.')
      place = found
      products = (await sampleCatalogue.goodsAt(place.id)).map(({ productId }) => productId)
    })
    afterAll(() => store.dispose())
    beforeEach(async () => {
      await store.database.sql.delete(shelfLinks)
      await store.database.sql.delete(shelfScans)
      now = new Date('2026-11-25T05:00:00Z')
      shelves = restarted()
    })

    const restarted = (over: Partial<Catalogue> = {}) =>
      createShelves({
        db: store.database,
        catalogue: { ...sampleCatalogue, ...over },
        log: createLogger('silent'),
        now: () => now,
      })
    const first = () => products[0] ?? ''
    const code = async (productId = first()) => (await shelves.codes(place, [productId])).get(productId) ?? ''
    const scans = async (period: Period = 7, productId = first()) =>
      (await shelves.scanned(place, period)).find((good) => good.productId === productId)?.scans

    it('each product at a place has a code of its own, which stays', async () => {
      const codes = await shelves.codes(place, products)
      expect(new Set(codes.values()).size).toBe(products.length)
      expect(await restarted().codes(place, products)).toEqual(codes)
      const elsewhere = await shelves.codes({ ...place, id: 'place-lantai-umkm' }, [first()])
      expect(elsewhere.get(first())).not.toBe(codes.get(first()))
    })

    it('a code leads to its product, however it is written', async () => {
      const product = (await sampleCatalogue.productsById([first()]))[0]
      const found = await shelves.follow((await code()).toUpperCase(), person('203.0.113.1'), PHONE)
      expect(found).toMatchObject({ kind: 'product', page: { slug: product?.slug } })
    })

    it('leads to the place when the product is gone, and to all products when the place is, too', async () => {
      const gone = { productsById: async () => [] }
      const known = await code()
      expect(await restarted(gone).follow(known, person('203.0.113.1'), PHONE)).toMatchObject({
        kind: 'place',
        page: { slug: 'umkm-center' },
      })
      const nothing = restarted({ ...gone, places: async () => [] })
      expect(await nothing.follow(known, person('203.0.113.1'), PHONE)).toEqual({ kind: 'discovery' })
      for (const typed of ['bcdfgh', 'nonsense', ''])
        expect(await shelves.follow(typed, person('203.0.113.1'), PHONE)).toEqual({ kind: 'discovery' })
    })

    it('a telephone’s scans of a label count once a day; others in the same network count too', async () => {
      const known = await code()
      for (let i = 0; i < 5; i++) await shelves.follow(known, person('203.0.113.1'), PHONE)
      expect(await scans()).toBe(1)
      await shelves.follow(known, person('203.0.113.1'), `${PHONE} another`)
      await shelves.follow(known, person('203.0.113.2'), PHONE)
      expect(await scans()).toBe(3)
      now = new Date('2026-11-26T05:00:00Z')
      await shelves.follow(known, person('203.0.113.1'), PHONE)
      expect(await scans()).toBe(4)
    })

    it('robots are led on, and not counted', async () => {
      const robot = { clientAddress: '203.0.113.3', isPerson: false }
      expect(await shelves.follow(await code(), robot, 'bot')).toMatchObject({ kind: 'product' })
      expect(await scans()).toBe(0)
    })

    it('counts survive a restart, are told by period, and are gone after ninety days', async () => {
      const known = await code()
      await shelves.follow(known, person('203.0.113.1'), PHONE)
      now = new Date('2026-12-05T05:00:00Z')
      shelves = restarted()
      await shelves.follow(known, person('203.0.113.1'), PHONE)
      expect([await scans(7), await scans(30)]).toEqual([1, 2])
      now = new Date('2027-02-24T05:00:00Z')
      shelves = restarted()
      expect(await scans(90)).toBe(1)
      expect(await store.database.sql.select().from(shelfScans)).toHaveLength(1)
      expect(await code()).toBe(known)
    })
  })
}
