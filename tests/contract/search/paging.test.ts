import type { Index } from 'meilisearch'
import { beforeAll, describe, expect, it } from 'vitest'
import { codeOf, idsOf, searchServerForTests, succeeded } from './searchUnderTest.ts'

const server = searchServerForTests()
let index: Index

beforeAll(async () => {
  const documents = Array.from({ length: 45 }, (_, i) => ({ id: i + 1, name: 'batik', colour: i % 3 }))
  index = await server.newIndex({ filterableAttributes: ['colour'] }, documents)
})

describe('a part of the hits', () => {
  it('is the first twenty unless something else is asked for', async () => {
    const answer = await index.search('batik')
    expect(answer).toMatchObject({ limit: 20, offset: 0, estimatedTotalHits: 45, query: 'batik' })
    expect(answer.hits).toHaveLength(20)
    expect(answer).not.toHaveProperty('page')
  })

  it('by offset and limit', async () => {
    expect(await idsOf(index.search('batik', { offset: 43, limit: 5 }))).toEqual([44, 45])
    expect(await idsOf(index.search('batik', { offset: 99 }))).toEqual([])
    expect(await index.search('batik', { limit: 0 })).toMatchObject({ hits: [], estimatedTotalHits: 45 })
  })

  it('by page, with exact totals', async () => {
    const answer = await index.search('batik', { page: 3, hitsPerPage: 20 })
    expect(answer).toMatchObject({ page: 3, hitsPerPage: 20, totalPages: 3, totalHits: 45 })
    expect(answer.hits.map(({ id }) => id)).toEqual([41, 42, 43, 44, 45])
    expect(answer).not.toHaveProperty('estimatedTotalHits')
    expect(answer).not.toHaveProperty('limit')
  })

  it.each([
    [
      { page: 4, hitsPerPage: 20 },
      { totalPages: 3, hits: [] },
    ],
    [{ page: 1 }, { hitsPerPage: 20, totalPages: 3 }],
    [{ hitsPerPage: 10 }, { page: 1, totalPages: 5 }],
    [{ hitsPerPage: 0 }, { totalPages: 0, totalHits: 45, hits: [] }],
    [{ page: 0 }, { page: 0, hits: [] }],
  ])('%j', async (params, expected) => {
    expect(await index.search('batik', params)).toMatchObject(expected)
  })

  it('never goes beyond the most hits of the settings', async () => {
    const own = await server.newIndex(
      { pagination: { maxTotalHits: 5 } },
      Array.from({ length: 9 }, (_, id) => ({ id })),
    )
    expect(await own.search('', { limit: 100 })).toMatchObject({ estimatedTotalHits: 5 })
    expect(await idsOf(own.search('', { limit: 100 }))).toHaveLength(5)
    expect(await own.search('', { page: 2, hitsPerPage: 4 })).toMatchObject({ totalHits: 5, totalPages: 2 })
  })

  it.each([
    [{ limit: -1 }, 'invalid_search_limit'],
    [{ offset: -1 }, 'invalid_search_offset'],
    [{ page: -1 }, 'invalid_search_page'],
    [{ hitsPerPage: 1.5 }, 'invalid_search_hits_per_page'],
  ])('%j is refused', async (params, code) => {
    expect(await codeOf(index.search('', params))).toBe(code)
  })
})

describe('one of each', () => {
  it('keeps the best document of each value, at search time or by the settings', async () => {
    expect(await idsOf(index.search('batik', { distinct: 'colour' }))).toEqual([1, 2, 3])
    expect(await index.search('batik', { distinct: 'colour', page: 1, hitsPerPage: 2 })).toMatchObject({
      totalHits: 3,
      totalPages: 2,
    })
    const own = await server.newIndex({ distinctAttribute: 'maker' }, [
      { id: 1, maker: 'a' },
      { id: 2, maker: 'a' },
      { id: 3, maker: 'b' },
      { id: 4 },
      { id: 5 },
    ])
    expect(await idsOf(own.search(''))).toEqual([1, 3, 4, 5])
    await succeeded(own.resetDistinctAttribute())
    expect(await idsOf(own.search(''))).toEqual([1, 2, 3, 4, 5])
  })

  it('needs a filterable attribute', async () => {
    expect(await codeOf(index.search('', { distinct: 'name' }))).toBe('invalid_search_distinct')
  })
})
