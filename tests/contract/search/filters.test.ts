import type { Filter, Index } from 'meilisearch'
import { beforeAll, describe, expect, it } from 'vitest'
import { codeOf, idsOf, searchServerForTests } from './searchUnderTest.ts'

const server = searchServerForTests()
let index: Index

beforeAll(async () => {
  index = await server.newIndex(
    { filterableAttributes: ['category', 'price', 'tags', 'inStock', 'maker', 'note', 'day', '_geo', 'id'] },
    [
      {
        id: 1,
        category: 'Batik',
        price: 100,
        tags: ['halal', 'sni'],
        inStock: true,
        maker: { tier: 'mikro' },
        note: null,
        day: '2026-01-05',
        _geo: { lat: -7.98, lng: 112.63 },
      },
      {
        id: 2,
        category: 'kopi',
        price: 200,
        tags: [],
        inStock: false,
        maker: { tier: 'kecil' },
        note: '',
        day: '2026-02-01',
      },
      {
        id: 3,
        category: 'Kopi Luwak',
        price: 300,
        tags: ['halal'],
        inStock: true,
        day: '2026-03-01',
        _geo: { lat: -6.2, lng: 106.8 },
      },
      { id: 4, category: 'AND', price: 400.5, tags: ['organic'], inStock: true, note: "it's" },
      { id: 5, price: '200', note: {} },
    ],
  )
})

const found = async (filter: Filter) => (await idsOf(index.search('', { filter }))).sort()

describe('conditions', () => {
  it.each<[string, number[]]>([
    ['category = batik', [1]],
    ['category = BATIK', [1]],
    ['category != batik', [2, 3, 4, 5]],
    ["category = 'Kopi Luwak'", [3]],
    ['category = "kopi luwak"', [3]],
    ['category = "AND"', [4]],
    ['price = 200', [2, 5]],
    ['price > 200', [3, 4]],
    ['price >= 200', [2, 3, 4, 5]],
    ['price < 200', [1]],
    ['price <= 200', [1, 2, 5]],
    ['price 150 TO 300', [2, 3, 5]],
    ['price > 400', [4]],
    ['day >= 2026-02-01', [2, 3]],
    ['tags = halal', [1, 3]],
    ['tags IN [sni, organic]', [1, 4]],
    ['tags IN [sni, organic,]', [1, 4]],
    ['tags IN []', []],
    ['tags NOT IN [halal]', [2, 4, 5]],
    ['inStock = true', [1, 3, 4]],
    ['maker.tier = mikro', [1]],
    ['category EXISTS', [1, 2, 3, 4]],
    ['category NOT EXISTS', [5]],
    ['NOT category EXISTS', [5]],
    ['note IS NULL', [1]],
    ['note IS NOT NULL', [2, 3, 4, 5]],
    ['note IS EMPTY', [2, 5]],
    ['tags IS EMPTY', [2]],
    ['tags IS NOT EMPTY', [1, 3, 4, 5]],
    ['category CONTAINS opi', [2, 3]],
    ['category NOT CONTAINS opi', [1, 4, 5]],
    ['category STARTS WITH kop', [2, 3]],
    ['category NOT STARTS WITH kop', [1, 4, 5]],
    ["note = 'it\\'s'", [4]],
    ['category > kopi', [3]],
    ['category <= batik', [1, 4]],
    ['_geoRadius(-7.98, 112.63, 1000)', [1]],
    ['_geoRadius(-7.98, 112.63, 1000000)', [1, 3]],
    ['_geoBoundingBox([-7.0, 113.0], [-8.5, 112.0])', [1]],
    ['_geoPolygon([-7.9, 112.5], [-7.9, 112.7], [-8.1, 112.7], [-8.1, 112.5])', [1]],
    ['_geoPolygon([-7.9, 112.5], [-7.9, 112.6], [-8.1, 112.5])', []],
  ])('%s', async (filter, ids) => {
    expect(await found(filter)).toEqual(ids)
  })
})

describe('combinations', () => {
  it.each<[string, number[]]>([
    ['inStock = true AND price > 100', [3, 4]],
    ['category = batik OR price > 300', [1, 4]],
    ['category = batik OR inStock = true AND price > 300', [1, 4]],
    ['(category = batik OR inStock = true) AND price > 200', [3, 4]],
    ['NOT inStock = true', [2, 5]],
    ['NOT (inStock = true OR price = 200)', []],
    ['NOT NOT inStock = true', [1, 3, 4]],
    ['((price = 100))', [1]],
  ])('%s', async (filter, ids) => {
    expect(await found(filter)).toEqual(ids)
  })

  it.each<[string, Filter, number[]]>([
    ['outer arrays: and', ['inStock = true', 'price > 100'], [3, 4]],
    ['inner arrays: or', [['category = batik', 'price > 300']], [1, 4]],
    ['both', [['category = batik', 'price > 300'], 'tags = organic'], [4]],
    ['nothing', [], [1, 2, 3, 4, 5]],
    ['an empty text', '', [1, 2, 3, 4, 5]],
  ])('%s', async (_name, filter, ids) => {
    expect(await found(filter)).toEqual(ids)
  })
})

describe('what cannot be read is refused, and the message tells where', () => {
  it.each([
    ['category', /Was expecting an operation/],
    ['category =', /Was expecting a value but instead got nothing/],
    ['category = batik price > 3', /Found unexpected characters at the end of the filter: `price > 3`/],
    ['(category = batik', /missing the following closing delimiter: `\)`/],
    ['category = "batik', /missing the following closing delimiter: `"`/],
    ['tags IN halal', /Expected `\[` after `IN` keyword/],
    ['tags IN [halal', /Expected matching `\]`/],
    ['category = AND', /is a reserved keyword/],
    ['category = 🦀', /Was expecting a value but instead got `🦀`/],
    ['unknown = 1', /Attribute `unknown` is not filterable\. Available filterable attribute patterns are: .*`price`/],
    ['_geoRadius(1, 2)', /_geoRadius/],
    ['_geoRadius(100, 2, 3)', /latitude/i],
    ['_geoPoint(1, 2)', /reserved keyword/],
    ['_geo = 1', /reserved keyword/],
    ['_geoPolygon([1, 2], [3, 4])', /at least 3 points/],
  ])('%s', async (filter, message) => {
    await expect(index.search('', { filter })).rejects.toThrow(message)
    expect(await codeOf(index.search('', { filter }))).toBe('invalid_search_filter')
  })

  it('a shape that is none', async () => {
    const filter = JSON.parse('[1]')
    expect(await codeOf(index.search('', { filter }))).toBe('invalid_search_filter')
  })
})
