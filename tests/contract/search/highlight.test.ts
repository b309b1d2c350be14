import type { Index, SearchParams } from 'meilisearch'
import { beforeAll, describe, expect, it } from 'vitest'
import { searchServerForTests } from './searchUnderTest.ts'

const server = searchServerForTests()
let index: Index

beforeAll(async () => {
  index = await server.newIndex({ synonyms: { camilan: ['keripik tempe'] } }, [
    {
      id: 1,
      name: 'Keripik Tempe',
      price: 15000,
      summary: 'Renyah dan gurih. Dibuat dari tempe pilihan di Sanan oleh keluarga yang sama sejak lama sekali',
      tags: ['tempe', { label: 'keripik' }],
      fresh: true,
    },
    { id: 2, name: 'قهوة الصباح', price: 20000, summary: 'Crème brûlée' },
  ])
})

async function formatted(query: string, params: SearchParams): Promise<Record<string, unknown>> {
  const { hits } = await index.search(query, { ...params, limit: 1 })
  return hits[0]?._formatted ?? {}
}

describe('marks', () => {
  it.each([
    ['whole words', 'keripik ', '<em>Keripik</em> Tempe'],
    ['the typed part of the last word', 'keri', '<em>Keri</em>pik Tempe'],
    ['words with typos', 'kerepik tempe', '<em>Keripik</em> <em>Tempe</em>'],
    ['synonyms', 'camilan ', '<em>Keripik Tempe</em>'],
    ['phrases', '"keripik tempe"', '<em>Keripik Tempe</em>'],
    ['words written together', 'keripiktempe', '<em>Keripik Tempe</em>'],
  ])('%s', async (_kind, query, name) => {
    expect(await formatted(query, { attributesToHighlight: ['name'] })).toMatchObject({ name })
  })

  it('in other scripts, with the letters as they were written', async () => {
    expect(await formatted('قهوه ', { attributesToHighlight: ['name'] })).toMatchObject({
      name: '<em>قهوة</em> الصباح',
    })
    expect(await formatted('creme ', { attributesToHighlight: ['summary'] })).toMatchObject({
      summary: '<em>Crème</em> brûlée',
    })
  })

  it('stand inside lists and objects; numbers become texts, and all attributes are there', async () => {
    const document = await formatted('keripik tempe ', { attributesToHighlight: ['*'] })
    expect(document).toMatchObject({
      id: '1',
      price: '15000',
      fresh: true,
      tags: ['<em>tempe</em>', { label: '<em>keripik</em>' }],
    })
  })

  it('are only in the attributes asked for, with the tags asked for', async () => {
    const document = await formatted('tempe ', {
      attributesToHighlight: ['name'],
      highlightPreTag: '[',
      highlightPostTag: ']',
    })
    expect(document).toMatchObject({ name: 'Keripik [Tempe]', tags: ['tempe', { label: 'keripik' }] })
  })

  it('come with the attributes asked for although they are not retrieved', async () => {
    const { hits } = await index.search('tempe ', {
      attributesToRetrieve: ['id'],
      attributesToHighlight: ['name'],
      limit: 1,
    })
    expect(hits[0]).toEqual({ id: 1, _formatted: { id: '1', name: 'Keripik <em>Tempe</em>' } })
  })

  it('are absent when not asked for', async () => {
    const { hits } = await index.search('tempe ')
    expect(hits[0]).not.toHaveProperty('_formatted')
  })
})

describe('crops', () => {
  it('show the part of a text in which the query is met', async () => {
    const document = await formatted('sanan ', { attributesToCrop: ['summary'], cropLength: 5 })
    expect(document).toMatchObject({ summary: '…pilihan di Sanan oleh keluarga…' })
  })

  it('can be marked, have another length by attribute, and another sign', async () => {
    const document = await formatted('sanan ', {
      attributesToCrop: ['summary:3', 'name'],
      attributesToHighlight: ['summary'],
      cropMarker: '[…]',
      cropLength: 1,
    })
    expect(document).toMatchObject({ summary: '[…]di <em>Sanan</em> oleh[…]', name: 'Keripik[…]' })
  })

  it('begin at the beginning when nothing is met, and leave short texts whole', async () => {
    const document = await formatted('', { attributesToCrop: ['summary', 'name'], cropLength: 3 })
    expect(document).toMatchObject({ summary: 'Renyah dan gurih…', name: 'Keripik Tempe' })
  })
})

describe('positions', () => {
  it('are in bytes, with the index in lists', async () => {
    const { hits } = await index.search('tempe ', { showMatchesPosition: true, limit: 1 })
    expect(hits[0]?._matchesPosition).toEqual({
      name: [{ start: 8, length: 5 }],
      summary: [{ start: 30, length: 5 }],
      tags: [{ start: 0, length: 5, indices: [0] }],
    })
    const arabic = await index.search('صباح ', { showMatchesPosition: true })
    expect(arabic.hits[0]?._matchesPosition).toEqual({ name: [{ start: 13, length: 8 }] })
  })
})
