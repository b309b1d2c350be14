import { describe, expect, it } from 'vitest'
import { idsOf, searchServerForTests } from './searchUnderTest.ts'

const server = searchServerForTests()
const documents = [
  { id: 1, name: 'Keripik Apel' },
  { id: 2, name: 'Keramik Dinoyo' },
  { id: 3, name: 'Kopi Robusta' },
  { id: 4, name: 'رقائق التفاح' },
]

describe('the word that is being typed', () => {
  it.each([
    ['k', [1, 2, 3]],
    ['ke', [1, 2]],
    ['keri', [1]],
    ['keripik ap', [1]],
    ['kera', [2]],
    ['رقا', [4]],
    ['التف', [4]],
  ])('matches words that begin with it: %s', async (query, ids) => {
    const index = await server.newIndex({}, documents)
    expect((await idsOf(index.search(query, { matchingStrategy: 'all' }))).sort()).toEqual(ids)
  })

  it('is only the last one, and only as long as nothing follows it', async () => {
    const index = await server.newIndex({}, documents)
    expect(await idsOf(index.search('ke apel', { matchingStrategy: 'all' }))).toEqual([])
    expect(await idsOf(index.search('keri '))).toEqual([])
  })

  it('may have a typo', async () => {
    const index = await server.newIndex({}, documents)
    expect(await idsOf(index.search('keirp'))).toEqual([1])
  })

  it('matches whole words only when prefix search is disabled', async () => {
    const index = await server.newIndex({ prefixSearch: 'disabled' }, documents)
    expect(await idsOf(index.search('keri'))).toEqual([])
    expect(await idsOf(index.search('kopi'))).toEqual([3])
  })

  it('is not looked for when nothing is typed: then everything is found', async () => {
    const index = await server.newIndex({}, documents)
    expect(await idsOf(index.search(''))).toEqual([1, 2, 3, 4])
    expect(await idsOf(index.search('  '))).toEqual([1, 2, 3, 4])
    expect(await idsOf(index.search(undefined))).toEqual([1, 2, 3, 4])
  })
})
