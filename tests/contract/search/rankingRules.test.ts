import type { Settings } from 'meilisearch'
import { describe, expect, it } from 'vitest'
import { idsOf, searchServerForTests } from './searchUnderTest.ts'

const server = searchServerForTests()

interface Case {
  readonly rule: string
  readonly query: string
  readonly documents: readonly Record<string, unknown>[]
  readonly ids: readonly number[]
  readonly settings?: Settings
}
const named = (...names: string[]) => names.map((name, i) => ({ id: i + 1, name }))

const CASES: readonly Case[] = [
  {
    rule: 'words: more words of the query first',
    query: 'keripik tempe pedas ',
    documents: named('keripik', 'keripik tempe', 'keripik tempe pedas'),
    ids: [3, 2, 1],
  },
  {
    rule: 'words before typo: all words with typos before fewer without',
    query: 'keripik tempe ',
    documents: named('keripik', 'keripok tempo'),
    ids: [2, 1],
  },
  {
    rule: 'typo: fewer typos first',
    query: 'keripik tempe ',
    documents: named('keripok tempo', 'keripik tempo', 'keripik tempe'),
    ids: [3, 2, 1],
  },
  {
    rule: 'typo before proximity',
    query: 'keripik tempe ',
    documents: named('keripok tempe', 'keripik dari bahan tempe'),
    ids: [2, 1],
  },
  {
    rule: 'proximity: words close together first, in the order of the query',
    query: 'batik tulis ',
    documents: named('batik malangan tulis', 'tulis batik', 'batik tulis', 'batik. tulis', 'batik a b c tulis'),
    ids: [3, 1, 2, 5, 4],
  },
  {
    rule: 'proximity before attribute',
    query: 'batik tulis ',
    documents: [
      { id: 1, name: 'batik malangan tulis' },
      { id: 2, name: 'kain', summary: 'batik tulis' },
    ],
    ids: [2, 1],
  },
  {
    rule: 'attribute: more important attributes first',
    query: 'batik ',
    documents: [
      { id: 1, name: 'kain', summary: 'batik' },
      { id: 2, name: 'batik', summary: 'kain' },
    ],
    ids: [2, 1],
    settings: { searchableAttributes: ['name', 'summary'] },
  },
  {
    rule: 'attribute: the order of the settings counts, not that of the document',
    query: 'batik ',
    documents: [
      { id: 1, name: 'batik', summary: 'kain' },
      { id: 2, name: 'kain', summary: 'batik' },
    ],
    ids: [2, 1],
    settings: { searchableAttributes: ['summary', 'name'] },
  },
  {
    rule: 'attribute: earlier in the attribute first',
    query: 'batik ',
    documents: named('kain bagus batik', 'kain batik bagus', 'batik kain bagus'),
    ids: [3, 2, 1],
  },
  {
    rule: 'exactness: an attribute that is the query before one that begins with it',
    query: 'batik ',
    documents: named('batik tulis', 'batik'),
    ids: [2, 1],
  },
  {
    rule: 'exactness: whole words before beginnings of words',
    query: 'bati',
    documents: named('batik', 'bati'),
    ids: [2, 1],
  },
  {
    rule: 'exactness: words as typed before synonyms',
    query: 'chips ',
    documents: named('keripik kentang', 'chips kentang'),
    ids: [2, 1],
    settings: { synonyms: { chips: ['keripik'] } },
  },
  {
    rule: 'custom rules: equal documents by an attribute, downwards',
    query: 'batik ',
    documents: [
      { id: 1, name: 'batik', featured: 0 },
      { id: 2, name: 'batik', featured: 1 },
    ],
    ids: [2, 1],
    settings: { rankingRules: ['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness', 'featured:desc'] },
  },
  {
    rule: 'custom rules: also without a query',
    query: '',
    documents: [{ id: 1, price: 9 }, { id: 2, price: 3 }, { id: 3 }],
    ids: [2, 1, 3],
    settings: { rankingRules: ['words', 'price:asc'] },
  },
  {
    rule: 'the order of the rules is that of the settings',
    query: 'batik ',
    documents: [
      { id: 1, name: 'batik', price: 2 },
      { id: 2, name: 'batuk', price: 1 },
    ],
    ids: [2, 1],
    settings: { rankingRules: ['price:asc', 'words', 'typo'] },
  },
  {
    rule: 'attributeRank and wordPosition can stand apart',
    query: 'batik ',
    documents: [
      { id: 1, name: 'kain bagus batik', summary: 'a' },
      { id: 2, name: 'kain', summary: 'batik' },
    ],
    ids: [2, 1],
    settings: { searchableAttributes: ['name', 'summary'], rankingRules: ['words', 'wordPosition', 'attributeRank'] },
  },
  {
    rule: 'equal documents stay in the order in which they came',
    query: 'batik ',
    documents: named('batik', 'batik', 'batik'),
    ids: [1, 2, 3],
  },
]

describe('ranking rules', () => {
  it.each(CASES)('$rule', async ({ query, documents, ids, settings }) => {
    const index = await server.newIndex(settings, documents)
    expect(await idsOf(index.search(query))).toEqual(ids)
  })
})

describe('ranking scores', () => {
  it('are between 0 and 1 and fall along the hits', async () => {
    const documents = named('keripik', 'keripik tempe', 'keripok tempe', 'keripik tempe pedas')
    const index = await server.newIndex({ searchableAttributes: ['name'] }, documents)
    const { hits } = await index.search('keripik tempe ', { showRankingScore: true })
    const scores = hits.map((hit) => hit._rankingScore ?? -1)
    expect(hits[0]).toMatchObject({ id: 2, _rankingScore: 1 })
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true)
  })

  it('are 1 when nothing is looked for', async () => {
    const index = await server.newIndex({}, named('batik'))
    const { hits } = await index.search('', { showRankingScore: true })
    expect(hits[0]?._rankingScore).toBe(1)
  })

  it('can be a threshold', async () => {
    const index = await server.newIndex({}, named('keripik', 'keripik tempe'))
    const answer = await index.search('keripik tempe ', { rankingScoreThreshold: 0.9 })
    expect(answer.hits.map(({ id }) => id)).toEqual([2])
    expect(answer.estimatedTotalHits).toBe(1)
  })
})
