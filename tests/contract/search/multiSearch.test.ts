import { describe, expect, it } from 'vitest'
import { codeOf, searchServerForTests } from './searchUnderTest.ts'

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
})
