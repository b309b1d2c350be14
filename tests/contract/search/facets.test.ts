import type { Index } from 'meilisearch'
import { beforeAll, describe, expect, it } from 'vitest'
import { codeOf, searchServerForTests, succeeded } from './searchUnderTest.ts'

const server = searchServerForTests()
let index: Index
const documents = [
  { id: 1, name: 'batik tulis', category: 'Batik', price: 100, tags: ['a', 'b'], inStock: true },
  { id: 2, name: 'batik cap', category: 'batik', price: 50, tags: ['b'], inStock: false },
  { id: 3, name: 'kopi', category: 'Kopi', price: 20.5, tags: [], inStock: true, maker: { tier: 'mikro' } },
]

beforeAll(async () => {
  index = await server.newIndex(
    { filterableAttributes: ['id', 'category', 'price', 'tags', 'inStock', 'maker.tier'] },
    documents,
  )
})

describe('counts of values', () => {
  it('are of the documents that meet the search', async () => {
    const { facetDistribution } = await index.search('batik', { facets: ['category', 'tags', 'inStock'] })
    expect(facetDistribution).toEqual({ category: { Batik: 2 }, tags: { a: 1, b: 2 }, inStock: { true: 1, false: 1 } })
  })

  it('respect the filter and do not depend on the page', async () => {
    const { facetDistribution, hits } = await index.search('', {
      facets: ['category'],
      filter: 'id != 2',
      limit: 0,
    })
    expect(hits).toEqual([])
    expect(facetDistribution).toEqual({ category: { Batik: 1, Kopi: 1 } })
  })

  it('are of all filterable attributes when * is asked for', async () => {
    const { facetDistribution, facetStats } = await index.search('', { facets: ['*'] })
    expect(Object.keys(facetDistribution ?? {}).sort()).toEqual([
      'category',
      'id',
      'inStock',
      'maker.tier',
      'price',
      'tags',
    ])
    expect(facetDistribution?.['price']).toEqual({ 20.5: 1, 50: 1, 100: 1 })
    expect(facetStats).toEqual({ id: { min: 1, max: 3 }, price: { min: 20.5, max: 100 } })
  })

  it('are absent when not asked for', async () => {
    const answer = await index.search('')
    expect(answer).not.toHaveProperty('facetDistribution')
    expect(answer).not.toHaveProperty('facetStats')
  })

  it('follow every change of a document', async () => {
    const own = await server.newIndex({ filterableAttributes: ['category'] }, documents)
    const counts = async () => (await own.search('', { facets: ['category'] })).facetDistribution?.['category']
    await succeeded(own.updateDocuments([{ id: 3, category: 'Batik' }]))
    expect(await counts()).toEqual({ Batik: 3 })
    await succeeded(own.deleteDocuments([1, 2]))
    expect(await counts()).toEqual({ Batik: 1 })
  })

  it('are limited, and ordered by value or by count', async () => {
    const many = Array.from({ length: 12 }, (_, i) => ({
      id: i,
      letter: 'abcdefghijkl'.charAt(i),
      group: i < 8 ? 'z' : 'y',
    }))
    const own = await server.newIndex(
      { filterableAttributes: ['letter', 'group'], faceting: { maxValuesPerFacet: 3 } },
      many,
    )
    const first = (await own.search('', { facets: ['letter', 'group'] })).facetDistribution
    expect(Object.keys(first?.['letter'] ?? {})).toEqual(['a', 'b', 'c'])
    expect(Object.keys(first?.['group'] ?? {})).toEqual(['y', 'z'])
    await succeeded(own.updateFaceting({ sortFacetValuesBy: { '*': 'count' } }))
    const second = (await own.search('', { facets: ['group'] })).facetDistribution
    expect(Object.keys(second?.['group'] ?? {})).toEqual(['z', 'y'])
  })

  it('cannot be had of an attribute that is not filterable', async () => {
    expect(await codeOf(index.search('', { facets: ['name'] }))).toBe('invalid_search_facets')
  })
})

describe('searching among values', () => {
  it('finds those with a word that begins so, with their counts', async () => {
    const { facetHits, facetQuery } = await index.searchForFacetValues({ facetName: 'category', facetQuery: 'bat' })
    expect(facetHits).toEqual([{ value: 'Batik', count: 2 }])
    expect(facetQuery).toBe('bat')
  })

  it('gives all values without a query, within a search and a filter', async () => {
    const all = await index.searchForFacetValues({ facetName: 'category' })
    expect(all.facetHits.map(({ value }) => value)).toEqual(['Batik', 'Kopi'])
    const some = await index.searchForFacetValues({ facetName: 'category', q: 'batik', filter: 'price > 60' })
    expect(some.facetHits).toEqual([{ value: 'Batik', count: 1 }])
  })

  it('forgives typos', async () => {
    const { facetHits } = await index.searchForFacetValues({ facetName: 'category', facetQuery: 'batyk' })
    expect(facetHits).toEqual([{ value: 'Batik', count: 2 }])
  })

  it('needs a filterable attribute', async () => {
    expect(await codeOf(index.searchForFacetValues({ facetName: 'name' }))).toBe('invalid_facet_search_facet_name')
    const nothing = JSON.parse('{}')
    expect(await codeOf(index.searchForFacetValues(nothing))).toBe('missing_facet_search_facet_name')
  })
})
