import { describe, expect, it } from 'vitest'
import { idsOf, searchServerForTests } from './searchUnderTest.ts'

const server = searchServerForTests()

describe('what a word is', () => {
  it.each([
    ['case and marks do not matter', 'Crème Brûlée', 'creme BRULEE'],
    ['punctuation parts words', 'kemasan-250/gram', 'gram'],
    ['camelCase is several words', 'goFood', 'food'],
    ['full-width letters are letters', 'ＢＡＴＩＫ', 'batik'],
    ['alef has many forms', 'أرز عضوي', 'ارز'],
    ['taa marbuta is heh', 'قهوة', 'قهوه'],
    ['alef maksura is yeh', 'حلوى', 'حلوي'],
    ['tatweel is nothing', 'قهـــوة', 'قهوة'],
    ['vowel marks are nothing', 'قَهْوَة', 'قهوة'],
    ['the article is a word of its own', 'القهوة', 'قهوة'],
    ['numbers are words', 'Kemasan 250 gram', '250'],
  ])('%s', async (_rule, name, query) => {
    const index = await server.newIndex({}, [
      { id: 1, name },
      { id: 2, name: 'lain' },
    ])
    expect(await idsOf(index.search(query))).toEqual([1])
  })

  it('numbers, truth values, lists and objects are searched too', async () => {
    const document = {
      id: 1,
      price: 17500,
      organic: true,
      tags: ['renyah', 'gurih'],
      maker: { name: 'Sanan', place: { city: 'Malang' } },
    }
    const index = await server.newIndex({}, [document, { id: 2 }])
    for (const query of ['17500', 'true', 'gurih', 'sanan', 'malang'])
      expect(await idsOf(index.search(query))).toEqual([1])
  })

  it('stop words are not looked for', async () => {
    const documents = [
      { id: 1, name: 'tempe dan keripik' },
      { id: 2, name: 'dan' },
    ]
    const index = await server.newIndex({ stopWords: ['dan'] }, documents)
    expect(await idsOf(index.search('dan tempe '))).toEqual([1])
  })

  it('settings can add and remove separators, and keep words together', async () => {
    const documents = [
      { id: 1, name: 'c++ kopi&susu 4x6' },
      { id: 2, name: 'c' },
    ]
    const index = await server.newIndex(
      { nonSeparatorTokens: ['+'], separatorTokens: ['x'], dictionary: ['kopi&susu'] },
      documents,
    )
    expect(await idsOf(index.search('c++ '))).toEqual([1])
    expect(await idsOf(index.search('6'))).toEqual([1])
    expect(await idsOf(index.search('kopi&susu'))).toEqual([1])
    expect(await idsOf(index.search('susu'))).toEqual([])
  })
})

describe('several words', () => {
  const documents = [
    { id: 1, name: 'keripik tempe pedas' },
    { id: 2, name: 'keripik tempe' },
    { id: 3, name: 'keripik' },
    { id: 4, name: 'tempe pedas' },
  ]

  it.each([
    ['last', [1, 2, 3]],
    ['all', [1]],
  ] as const)('with the strategy "%s"', async (matchingStrategy, ids) => {
    const index = await server.newIndex({}, documents)
    expect(await idsOf(index.search('keripik tempe pedas', { matchingStrategy }))).toEqual(ids)
  })

  it('with the strategy "frequency" the most frequent words may be missing first', async () => {
    const index = await server.newIndex({}, documents)
    const ids = await idsOf(index.search('keripik tempe pedas ', { matchingStrategy: 'frequency' }))
    expect(ids).toEqual([1, 4])
  })

  it('only the first ten count', async () => {
    const index = await server.newIndex({}, documents)
    expect(await idsOf(index.search('keripik tempe pedas a b c d e f g h i j k l m n', { limit: 1 }))).toEqual([1])
  })

  it('in quotes they must stand side by side', async () => {
    const index = await server.newIndex({}, documents)
    expect(await idsOf(index.search('"tempe pedas"'))).toEqual([4, 1])
    expect(await idsOf(index.search('"pedas tempe"'))).toEqual([])
    expect(await idsOf(index.search('keripik "tempe pedas"'))).toEqual([1, 4])
    expect(await idsOf(index.search('keripik "tempe pedas"', { matchingStrategy: 'all' }))).toEqual([1])
  })

  it('after a minus they must not occur', async () => {
    const index = await server.newIndex({}, documents)
    expect(await idsOf(index.search('keripik -pedas '))).toEqual([3, 2])
    expect(await idsOf(index.search('-keripik '))).toEqual([4])
    expect(await idsOf(index.search('keripik -"tempe pedas"'))).toEqual([3, 2])
  })
})

describe('attributes', () => {
  const documents = [
    { id: 1, name: 'batik', summary: 'kain', secret: 'topeng' },
    { id: 2, name: 'kain', summary: 'batik', secret: 'kopi' },
  ]

  it('are searched as the settings say', async () => {
    const index = await server.newIndex({ searchableAttributes: ['name', 'summary'] }, documents)
    expect(await idsOf(index.search('topeng'))).toEqual([])
    expect(await idsOf(index.search('batik'))).toEqual([1, 2])
  })

  it('can be chosen for one search', async () => {
    const index = await server.newIndex({ searchableAttributes: ['name', 'summary'] }, documents)
    expect(await idsOf(index.search('batik', { attributesToSearchOn: ['summary'] }))).toEqual([2])
    for (const pattern of ['sum*', '*mary', '*mma*']) {
      expect(await idsOf(index.search('batik', { attributesToSearchOn: [pattern] }))).toEqual([2])
    }
    await expect(index.search('batik', { attributesToSearchOn: ['secret'] })).rejects.toMatchObject({
      cause: { code: 'invalid_search_attributes_to_search_on' },
    })
  })
})
