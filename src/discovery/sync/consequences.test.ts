import { describe, expect, it } from 'vitest'
import type { CatalogueFeed } from '#catalogue/catalogueFeed.ts'
import { type Change, consequencesOf } from './consequences.ts'

/** A CMS in which the maker `business-a` has two products. */
const feed: CatalogueFeed = {
  documentsUpdatedSince: async () => [],
  ids: async () => [],
  published: async () => [],
  productIdsOfBusiness: async (id) => (id === 'business-a' ? ['product-1', 'product-2'] : []),
  productIdsOfCategory: async () => [],
}

async function of(...changes: Change[]) {
  const { products, businesses, tags, ...rest } = await consequencesOf(changes, feed)
  return { products: [...products], businesses: [...businesses], tags: [...tags].sort(), ...rest }
}

describe('what a published change touches', () => {
  it('a product: itself, its maker (who counts her products), and the lists of both', async () => {
    expect(await of({ id: 'product-1', type: 'product', businessId: 'business-a' })).toEqual({
      products: ['product-1'],
      businesses: ['business-a'],
      tags: ['business:business-a', 'list:business', 'list:product', 'product:product-1'],
      everything: false,
      searchSettings: false,
    })
  })

  it('a maker: all her products, which show her', async () => {
    const touched = await of({ id: 'business-a', type: 'business' })
    expect(touched).toMatchObject({ products: ['product-1', 'product-2'], businesses: ['business-a'] })
    expect(touched.tags).toEqual(expect.arrayContaining(['product:product-1', 'product:product-2', 'list:product']))
  })

  it('a certificate: its maker and her products, which rest on it', async () => {
    expect(await of({ id: 'certificate-1', type: 'certificate', businessId: 'business-a' })).toMatchObject({
      products: ['product-1', 'product-2'],
      businesses: ['business-a'],
      tags: expect.arrayContaining(['certificate:certificate-1', 'list:certificate']),
    })
  })

  it.each(['requirement', 'market', 'category', 'district', 'subdistrict'])('a %s: everything', async (type) => {
    expect((await of({ id: `${type}-1`, type })).everything).toBe(true)
  })

  it('a story: its pages alone', async () => {
    expect(await of({ id: 'story-1', type: 'story' })).toEqual({
      products: [],
      businesses: [],
      tags: ['list:story', 'story:story-1'],
      everything: false,
      searchSettings: false,
    })
  })

  it('the search settings: the index’s settings, and the words that they lead to products by', async () => {
    expect(await of({ id: 'searchSettings', type: 'searchSettings' })).toMatchObject({
      searchSettings: true,
      everything: true,
    })
  })

  it('nothing, when nothing changed', async () => {
    expect(await of()).toMatchObject({ products: [], businesses: [], tags: [], everything: false })
  })
})
