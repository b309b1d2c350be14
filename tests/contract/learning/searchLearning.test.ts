import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Period } from '#cms/desk/periods.ts'
import type { WordList } from '#cms/desk/searchWords/wordReport.ts'
import { addCounts } from '#discovery/learning/countStore.ts'
import { createSearchLearning } from '#discovery/learning/createSearchLearning.ts'
import type { SearchLearning } from '#discovery/learning/searchLearning.ts'
import { searchClicks, searchCounts } from '#discovery/learning/tables.ts'
import type { SearchState } from '#discovery/model.ts'
import { EMPTY_SEARCH } from '#discovery/searchUrl.ts'
import { createLogger } from '#platform/log.ts'
import { type OpenStore, STORES } from '../inquiry/stores.ts'

const NOTHING = { totalProducts: 0, totalBusinesses: 0 }
const PRODUCTS = { totalProducts: 12, totalBusinesses: 0 }
const MAKER = { totalProducts: 0, totalBusinesses: 1 }
const AT_THIS_MACHINE = { clientAddress: '127.0.0.1', isPerson: true }

for (const kind of STORES) {
  describe.skipIf(kind.missing)(`learning from searches in ${kind.name}`, () => {
    let store: OpenStore
    let learning: SearchLearning
    let now = new Date()
    beforeAll(async () => {
      store = await kind.open()
    })
    afterAll(() => store.dispose())
    beforeEach(async () => {
      await store.database.sql.delete(searchCounts)
      await store.database.sql.delete(searchClicks)
      now = new Date('2026-11-25T05:00:00Z')
      learning = restarted()
    })

    const restarted = () => createSearchLearning({ db: store.database, log: createLogger('silent'), now: () => now })
    const daysLater = (days: number) => {
      now = new Date(now.getTime() + days * 86_400_000)
    }
    const search = async (
      text: string,
      { times = 3, results = NOTHING, visitor = AT_THIS_MACHINE, state = {} as Partial<SearchState> } = {},
    ) => {
      for (let i = 0; i < times; i++)
        await learning.searched(visitor, { ...EMPTY_SEARCH, text, ...state }, 'id', async () => results)
    }
    const words = async (list: WordList = 'searched', period: Period = 30) =>
      (await learning.report(period, list)).words.map(({ query, times, missed }) => ({ query, times, missed }))

    it('tells what was searched for, and what of it was not found', async () => {
      await search('seblak', { times: 4 })
      await search('keripik', { times: 5, results: PRODUCTS })
      await search('dapur contoh', { results: MAKER })
      expect(await words()).toEqual([
        { query: 'keripik', times: 5, missed: 0 },
        { query: 'seblak', times: 4, missed: 4 },
        { query: 'dapur contoh', times: 3, missed: 0 },
      ])
      expect(await words('missed')).toEqual([{ query: 'seblak', times: 4, missed: 4 }])
    })

    it('counts ways of writing a text together, and languages apart', async () => {
      await search('Seblak!', { times: 2 })
      await search(' séblak')
      await learning.searched(AT_THIS_MACHINE, { ...EMPTY_SEARCH, text: 'seblak' }, 'en', async () => NOTHING)
      expect(await words()).toEqual([{ query: 'seblak', times: 5, missed: 5 }])
    })

    it('goes on where it stopped', async () => {
      await search('seblak', { times: 2 })
      await learning.stop()
      learning = restarted()
      await search('seblak', { times: 2, results: PRODUCTS })
      expect(await words()).toEqual([{ query: 'seblak', times: 4, missed: 2 }])
    })

    it('shows nobody what was asked for less than three times, and tells how much that is', async () => {
      await search('nama orang', { times: 2 })
      await search('seblak')
      const report = await learning.report(7, 'missed')
      expect(report.words.map(({ query }) => query)).toEqual(['seblak'])
      expect(report).toMatchObject({ total: 5, missed: 5, seldom: 1, fewest: 3 })
    })

    it('tells clicks by rank, and the mean rank clicked', async () => {
      await search('keripik', { times: 4, results: PRODUCTS })
      for (const rank of [1, 1, 4])
        await learning.clicked(AT_THIS_MACHINE, { ...EMPTY_SEARCH, text: 'keripik' }, 'id', rank)
      expect((await learning.report(7, 'searched')).words).toMatchObject([{ query: 'keripik', clicks: 3, meanRank: 2 }])
      expect(await store.database.sql.select().from(searchClicks)).toMatchObject([
        { rank: 1, clicks: 2 },
        { rank: 4, clicks: 1 },
      ])
    })

    it('keeps no clicks of a search that it did not count', async () => {
      await learning.clicked(AT_THIS_MACHINE, { ...EMPTY_SEARCH, text: 'keripik' }, 'id', 1)
      await learning.stop()
      expect(await store.database.sql.select().from(searchClicks)).toEqual([])
    })

    it('counts words alone: not filters, further pages, other orders, or the same taken word for word', async () => {
      await search('keripik', { state: { page: 2 } })
      await search('keripik', { state: { facets: { ...EMPTY_SEARCH.facets, district: ['klojen'] } } })
      await search('keripik', { state: { sort: 'newest' } })
      await search('keripik', { state: { literal: true } })
      await search('')
      expect(await learning.report(7, 'searched')).toMatchObject({ total: 0 })
    })

    it('asks for no results when it does not count', async () => {
      const asked = () => Promise.reject(new Error('asked'))
      await learning.searched(
        { ...AT_THIS_MACHINE, isPerson: false },
        { ...EMPTY_SEARCH, text: 'keripik' },
        'id',
        asked,
      )
      expect(await learning.report(7, 'searched')).toMatchObject({ total: 0 })
    })

    it('counts a visitor’s search once a day, however often she asks', async () => {
      for (const clientAddress of ['203.0.113.1', '203.0.113.2', '2001:db8::1', '2001:db8::2'])
        await search('seblak', { visitor: { clientAddress, isPerson: true } })
      expect(await words()).toEqual([{ query: 'seblak', times: 3, missed: 3 }])
      daysLater(1)
      await search('seblak', { visitor: { clientAddress: '203.0.113.1', isPerson: true } })
      expect(await words()).toEqual([{ query: 'seblak', times: 4, missed: 4 }])
    })

    it('counts at most 300 searches an hour from one network', async () => {
      const visitor = { clientAddress: '203.0.113.9', isPerson: true }
      for (let i = 0; i < 320; i++) await search(`kata ${i}`, { times: 1, visitor })
      expect(await learning.report(7, 'searched')).toMatchObject({ total: 300 })
    })

    it('keeps no more different texts of a day than it may, and goes on counting those it has', async () => {
      const searches = (texts: readonly string[]) => ({
        searches: texts.map((query) => ({ day: '2026-11-25', locale: 'id' as const, query, times: 1, found: 0 })),
        clicks: [],
      })
      await addCounts(store.database, searches(['a', 'b']), 3)
      await addCounts(store.database, searches(['b', 'c', 'd']), 3)
      await addCounts(store.database, searches(['e', 'a']), 3)
      const kept = await store.database.sql.select().from(searchCounts).orderBy(searchCounts.query)
      expect(kept.map(({ query, times }) => `${query} ${times}`)).toEqual(['a 2', 'b 2', 'c 1'])
    })

    it('takes no more than a thousand different texts between two writings', async () => {
      for (let i = 0; i < 1010; i++) await search(`kata ${i}`, { times: 1 })
      expect(await learning.report(7, 'searched')).toMatchObject({ total: 1000 })
    })

    it('keeps day, language, text and numbers, and nothing else', async () => {
      await search('seblak', { visitor: { clientAddress: '203.0.113.7', isPerson: true } })
      await learning.stop()
      expect(await store.database.sql.select().from(searchCounts)).toEqual([
        { day: '2026-11-25', locale: 'id', query: 'seblak', times: 1, found: 0 },
      ])
    })

    it('compares a period with the one before, as far as that is kept', async () => {
      await search('seblak', { times: 6 })
      daysLater(7)
      await search('seblak', { times: 4 })
      expect((await learning.report(7, 'missed')).words).toMatchObject([{ times: 4, earlier: 6 }])
      expect((await learning.report(30, 'missed')).words).toMatchObject([{ times: 10, earlier: 0 }])
      expect((await learning.report(90, 'missed')).words[0]).not.toHaveProperty('earlier')
    })

    it('deletes what is older than 90 days', async () => {
      await search('seblak', { results: PRODUCTS })
      await learning.clicked(AT_THIS_MACHINE, { ...EMPTY_SEARCH, text: 'seblak' }, 'id', 1)
      daysLater(89)
      expect(await words('searched', 90)).toHaveLength(1)
      daysLater(1)
      await learning.report(7, 'searched')
      expect(await store.database.sql.select().from(searchCounts)).toEqual([])
      expect(await store.database.sql.select().from(searchClicks)).toEqual([])
    })
  })
}
