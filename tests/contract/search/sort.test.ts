import { describe, expect, it } from 'vitest'
import { codeOf, idsOf, searchServerForTests, succeeded } from './searchUnderTest.ts'

const server = searchServerForTests()
const documents = [
  { id: 1, name: 'batik', price: 20, made: 'kemarin', sizes: [3, 9], _geo: { lat: 0, lng: 0 } },
  { id: 2, name: 'batik', price: 5, made: 'Hari ini', sizes: [1, 2], _geo: { lat: 0, lng: 2 } },
  { id: 3, name: 'batik', price: 100, sizes: [] },
  { id: 4, name: 'batik', price: 5, made: 'besok', sizes: [7] },
]
const sortableAttributes = ['price', 'made', 'sizes', '_geo']

describe('order by attributes', () => {
  it.each([
    [['price:asc'], [2, 4, 1, 3]],
    [['price:desc'], [3, 1, 2, 4]],
    [
      ['price:asc', 'made:asc'],
      [4, 2, 1, 3],
    ],
    [['made:asc'], [4, 2, 1, 3]],
    [['made:desc'], [1, 2, 4, 3]],
    [['sizes:asc'], [2, 1, 4, 3]],
    [['sizes:desc'], [1, 4, 2, 3]],
    [['_geoPoint(0, 2.1):asc'], [2, 1, 3, 4]],
    [['_geoPoint(0, 2.1):desc'], [1, 2, 3, 4]],
  ])('%j', async (sort, ids) => {
    const index = await server.newIndex({ sortableAttributes }, documents)
    expect(await idsOf(index.search('', { sort }))).toEqual(ids)
  })

  it('numbers come before texts', async () => {
    const index = await server.newIndex({ sortableAttributes: ['v'] }, [
      { id: 1, v: 'a' },
      { id: 2, v: 10 },
      { id: 3, v: 9 },
    ])
    expect(await idsOf(index.search('', { sort: ['v:asc'] }))).toEqual([3, 2, 1])
    expect(await idsOf(index.search('', { sort: ['v:desc'] }))).toEqual([2, 3, 1])
  })

  it('tells the distance from the point in metres', async () => {
    const index = await server.newIndex({ sortableAttributes }, documents)
    const { hits } = await index.search('', { sort: ['_geoPoint(0, 0):asc'] })
    expect(hits[0]).toMatchObject({ id: 1, _geoDistance: 0 })
    expect(hits[1]?.['_geoDistance']).toBeGreaterThan(222_000)
    expect(hits[1]?.['_geoDistance']).toBeLessThan(223_000)
    expect(hits[2]).not.toHaveProperty('_geoDistance')
  })

  it('can be asked for in an address', async () => {
    const index = await server.newIndex({ sortableAttributes, filterableAttributes: ['price'] }, documents)
    const nearest = { sort: ['_geoPoint(0, 0):asc', 'price:desc'] }
    expect(await idsOf(index.searchGet('', nearest))).toEqual(await idsOf(index.search('', nearest)))
    const response = await fetch(
      `${server.url}/indexes/${index.uid}/search?filter=${encodeURIComponent('["price = 5", ["price = 5"]]')}`,
      { headers: { authorization: `Bearer ${server.masterKey}` } },
    )
    expect(await response.json()).toMatchObject({ estimatedTotalHits: 2 })
  })

  it('has its place among the ranking rules', async () => {
    const rows = [
      { id: 1, name: 'batik', price: 2 },
      { id: 2, name: 'batuk', price: 1 },
    ]
    const index = await server.newIndex({ sortableAttributes: ['price'] }, rows)
    expect(await idsOf(index.search('batik ', { sort: ['price:asc'] }))).toEqual([1, 2])
    await succeeded(index.updateRankingRules(['sort', 'words', 'typo']))
    expect(await idsOf(index.search('batik ', { sort: ['price:asc'] }))).toEqual([2, 1])
  })

  it('is refused for attributes that are not sortable, without a rule, and in another form', async () => {
    const index = await server.newIndex({ sortableAttributes }, documents)
    for (const sort of [['name:asc'], ['price'], ['price:up']]) {
      expect(await codeOf(index.search('', { sort }))).toBe('invalid_search_sort')
    }
    for (const sort of ['_geo:asc', '_geoRadius(1, 2, 3):asc', '_geoPoint(100, 2):asc']) {
      await expect(index.search('', { sort: [sort] })).rejects.toThrow('_geoPoint(latitude, longitude)')
    }
    await succeeded(index.updateRankingRules(['words']))
    expect(await codeOf(index.search('', { sort: ['price:asc'] }))).toBe('invalid_search_sort')
  })
})
