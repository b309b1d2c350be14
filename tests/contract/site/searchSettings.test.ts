import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { EMPTY_SEARCH } from '#discovery/searchUrl.ts'
import { renderedPage } from '../../support/frontServer.ts'
import { publish, type Shop, startHookedShop, startShop } from '../../support/shop.ts'

/** The office changes how search understands words; nobody releases or starts anything. */
let shop: Shop
beforeAll(async () => {
  shop = await startShop()
})
afterAll(() => shop.stop())

const found = async (text: string, from = shop) =>
  (await from.discovery.search({ ...EMPTY_SEARCH, text }, 'id')).products.map(({ slug }) => slug)
const publishSettings = async (settings: Record<string, unknown>) => {
  await publish(shop.editor, [{ _id: 'searchSettings', _type: 'searchSettings', ...settings }])
  await shop.sync.changed([{ id: 'searchSettings', type: 'searchSettings' }])
}
beforeEach(() => publishSettings({}))

describe('published search settings', () => {
  it('join words that mean the same', async () => {
    expect(await found('ransel')).toEqual([])
    await publishSettings({ synonyms: [{ _key: 'a', words: ['tas', 'ransel'] }] })
    expect(await found('ransel')).toEqual(['tas'])
    await publishSettings({})
    expect(await found('ransel')).toEqual([])
  })

  it('lead words to all products of a kind, and to single products', async () => {
    const about = (...ids: string[]) => ids.map((_ref, i) => ({ _key: `${i}`, _type: 'reference', _weak: true, _ref }))
    await publishSettings({
      extraWords: [
        { _key: 'a', about: about('category-anyaman'), words: ['hadiah'] },
        { _key: 'b', about: about('product-tempe', 'product-gone'), words: ['hadiah', 'bekal'] },
      ],
    })
    expect((await found('hadiah')).toSorted()).toEqual(['lampu', 'tas', 'tempe', 'tikar'])
    expect(await found('bekal')).toEqual(['tempe'])
  })

  it('pass over words', async () => {
    expect(await found('tas idaman')).toEqual([])
    await publishSettings({ stopWords: ['idaman'] })
    expect(await found('tas idaman')).toEqual(['tas'])
  })

  it('decide what comes first among what fits equally', async () => {
    await publishSettings({ tieBreakers: ['readiness', 'featured'] })
    expect((await found('')).slice(0, 2).toSorted()).toEqual(['apel', 'tempe'])
    await publishSettings({ tieBreakers: ['featured'] })
    expect((await found(''))[0]).toBe('lampu')
  })

  it('name places by which queries are understood', async () => {
    await publishSettings({ synonyms: [{ _key: 'a', words: ['Klojen', 'كلوجين'] }] })
    const { understood } = await shop.discovery.search({ ...EMPTY_SEARCH, text: 'كلوجين' }, 'ar')
    expect(understood).toMatchObject([{ condition: { kind: 'district', value: 'klojen' } }])
  })

  it('draw kept result pages anew', async () => {
    await shop.cache.render('/produk?q=ransel', async () => renderedPage('/produk?q=ransel', ['list:product']))
    await publishSettings({ stopWords: ['ransel'] })
    expect(shop.cache.find('/produk?q=ransel')).toBeUndefined()
  })

  it('that are half filled do no harm', async () => {
    await publishSettings({
      synonyms: [{ _key: 'a' }, { _key: 'b', words: ['tas', 'ransel'] }],
      extraWords: [{ _key: 'c' }],
    })
    expect(await found('ransel')).toEqual(['tas'])
  })
})

describe('search settings that changed while the indexer was away', () => {
  it('are followed after the next start', async () => {
    await publish(shop.editor, [
      { _id: 'searchSettings', _type: 'searchSettings', synonyms: [{ _key: 'a', words: ['tas', 'ransel'] }] },
    ])
    await shop.stopIndexer()
    await shop.startIndexer()
    expect(await found('ransel')).toEqual(['tas'])
  })
})

describe('a curator’s edit', () => {
  it('reaches search by the lake’s webhook, within seconds', async () => {
    const hooked = await startHookedShop()
    try {
      await hooked.editor
        .patch('searchSettings')
        .set({ synonyms: [{ _key: 'a', words: ['tas', 'ransel'] }] })
        .commit()
      await vi.waitFor(async () => expect(await found('ransel', hooked)).toEqual(['tas']), { timeout: 5_000 })
    } finally {
      await hooked.stop()
    }
  })
})
