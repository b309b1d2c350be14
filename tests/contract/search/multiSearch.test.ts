import { describe, expect, it } from 'vitest'
import { codeOf, searchServerForTests, succeeded } from './searchUnderTest.ts'

const server = searchServerForTests()
const products = [
  { id: 1, name: 'batik tulis', kind: 'craft' },
  { id: 2, name: 'kopi', kind: 'food' },
]
const makers = [{ id: 1, name: 'Rumah Batik' }]

describe('several searches at once', () => {
  it('are each answered as if they were alone', async () => {
    const a = await server.newIndex({ filterableAttributes: ['kind'] }, products)
    const b = await server.newIndex({}, makers)
    const { results } = await server.client.multiSearch({
      queries: [
        { indexUid: a.uid, q: 'batik', facets: ['kind'], page: 1, hitsPerPage: 5 },
        { indexUid: b.uid, q: 'batik', attributesToHighlight: ['name'] },
        { indexUid: a.uid, q: '', filter: 'kind = food', limit: 1 },
      ],
    })
    expect(results).toMatchObject([
      { indexUid: a.uid, hits: [{ id: 1 }], totalHits: 1, facetDistribution: { kind: { craft: 1 } } },
      { indexUid: b.uid, hits: [{ id: 1, _formatted: { name: 'Rumah <em>Batik</em>' } }] },
      { indexUid: a.uid, hits: [{ id: 2 }], estimatedTotalHits: 1 },
    ])
  })

  it('are refused together when one is wrong, with its place', async () => {
    const a = await server.newIndex({}, products)
    const queries = [{ indexUid: a.uid }, { indexUid: a.uid, filter: 'kind = food' }]
    expect(await codeOf(server.client.multiSearch({ queries }))).toBe('invalid_search_filter')
    await expect(server.client.multiSearch({ queries })).rejects.toThrow(/\.queries\[1\]/)
    expect(await codeOf(server.client.multiSearch({ queries: [{ indexUid: 'nowhere' }] }))).toBe('index_not_found')
  })
})

describe('what is wrong with several searches is told by its code', () => {
  it.each([
    ['{"queries":[{"q":"x"}]}', 'missing_index_uid'],
    ['{"queries":[{"indexUid":"a b"}]}', 'invalid_index_uid'],
    ['{"queries":[{"indexUid":"a","limit":"x"}]}', 'invalid_search_limit'],
    ['{"federation":{"limit":"x"},"queries":[]}', 'invalid_search_limit'],
    ['{"federation":{"mergeFacets":5},"queries":[]}', 'invalid_multi_search_merge_facets'],
    ['{"federation":{"facetsByIndex":5},"queries":[]}', 'invalid_multi_search_facets_by_index'],
    ['{"federation":{},"queries":[{"indexUid":"a","federationOptions":{"weight":-1}}]}', 'invalid_multi_search_weight'],
    ['{"federation":{},"queries":[{"indexUid":"a","federationOptions":5}]}', 'invalid_multi_search_federation_options'],
  ])('%s', async (body, code) => {
    expect(await codeOf(server.client.multiSearch(JSON.parse(body)))).toBe(code)
  })
})

describe('one list of several searches', () => {
  it('is ordered by score and weight, and says where a hit comes from', async () => {
    const a = await server.newIndex({}, products)
    const b = await server.newIndex({}, makers)
    const search = (weight: number) =>
      server.client.multiSearch({
        federation: { limit: 5 },
        queries: [
          { indexUid: a.uid, q: 'batik' },
          { indexUid: b.uid, q: 'batik', federationOptions: { weight } },
        ],
      })
    const answer = await search(1)
    expect(answer).toMatchObject({ limit: 5, offset: 0, estimatedTotalHits: 2 })
    expect(answer.hits.map(({ _federation }) => _federation?.indexUid)).toEqual([a.uid, b.uid])
    expect(answer.hits[0]?._federation).toMatchObject({ queriesPosition: 0 })
    expect((await search(3)).hits.map(({ _federation }) => _federation?.indexUid)).toEqual([b.uid, a.uid])
  })

  it('has its own paging', async () => {
    const a = await server.newIndex({}, products)
    const query = { federation: {}, queries: [{ indexUid: a.uid, q: '', limit: 3 }] }
    expect(await codeOf(server.client.multiSearch(query))).toBe('invalid_multi_search_query_pagination')
    const { hits } = await server.client.multiSearch({
      federation: { limit: 1, offset: 1 },
      queries: [{ indexUid: a.uid, q: '' }],
    })
    expect(hits.map(({ id }) => id)).toEqual([2])
  })

  it('can be asked for by page', async () => {
    const a = await server.newIndex({}, products)
    const answer = await server.client.multiSearch({
      federation: { page: 2, hitsPerPage: 1 },
      queries: [{ indexUid: a.uid, q: '' }],
    })
    expect(answer).toMatchObject({ hits: [{ id: 2 }], page: 2, hitsPerPage: 1, totalPages: 2, totalHits: 2 })
  })

  it('has a document once, where it comes first, however many queries find it', async () => {
    const a = await server.newIndex({}, products)
    const answer = await server.client.multiSearch({
      federation: {},
      queries: [
        { indexUid: a.uid, q: 'batik', federationOptions: { weight: 0.5 } },
        { indexUid: a.uid, q: '' },
      ],
    })
    expect(answer.hits.map(({ id, _federation }) => [id, _federation?.queriesPosition])).toEqual([
      [1, 1],
      [2, 1],
    ])
    expect(answer).toMatchObject({ estimatedTotalHits: 2 })
  })

  it('counts facets of each index, or of all together', async () => {
    const settings = { filterableAttributes: ['kind', 'price'] }
    const a = await server.newIndex(settings, [
      { id: 1, kind: 'craft', price: 5 },
      { id: 2, kind: 'food', price: 7 },
    ])
    const b = await server.newIndex(settings, [{ id: 1, kind: 'food', price: 1 }])
    const facets = ['kind', 'price']
    const search = (mergeFacets: { maxValuesPerFacet?: number } | null) =>
      server.client.multiSearch({
        federation: { limit: 0, facetsByIndex: { [a.uid]: facets, [b.uid]: facets }, mergeFacets },
        queries: [
          { indexUid: a.uid, filter: 'kind = craft' },
          { indexUid: a.uid, filter: 'price > 4' },
          { indexUid: b.uid, q: '' },
        ],
      })
    expect(await search(null)).toMatchObject({
      estimatedTotalHits: 3,
      facetsByIndex: {
        [a.uid]: { distribution: { kind: { craft: 1, food: 1 } }, stats: { price: { min: 5, max: 7 } } },
        [b.uid]: { distribution: { kind: { food: 1 } }, stats: { price: { min: 1, max: 1 } } },
      },
    })
    expect(await search({})).toMatchObject({
      facetDistribution: { kind: { craft: 1, food: 2 } },
      facetStats: { price: { min: 1, max: 7 } },
    })
    expect((await search({ maxValuesPerFacet: 1 })).facetDistribution?.['kind']).toEqual({ craft: 1 })
    await succeeded(b.updateFaceting({ sortFacetValuesBy: { kind: 'count' } }))
    expect(await codeOf(search({}))).toBe('invalid_multi_search_facet_order')
  })

  it('counts no facets of an index or attribute that is none', async () => {
    const a = await server.newIndex({}, products)
    const queries = [{ indexUid: a.uid, q: '' }]
    const search = (uid: string) =>
      server.client.multiSearch({ federation: { facetsByIndex: { [uid]: ['kind'] } }, queries })
    expect(await codeOf(search(a.uid))).toBe('invalid_search_facets')
    expect(await codeOf(search('nowhere'))).toBe('index_not_found')
    await expect(search(a.uid)).rejects.toThrow(`.federation.facetsByIndex.${a.uid}`)
  })
})
