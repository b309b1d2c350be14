import { describe, expect, it } from 'vitest'
import { idsOf, searchServerForTests, succeeded } from './searchUnderTest.ts'

const server = searchServerForTests()
const documents = [
  { id: 1, name: 'keripik singkong' },
  { id: 2, name: 'chips' },
  { id: 3, name: 'makanan ringan' },
  { id: 4, name: 'kopi susu' },
]

describe('synonyms', () => {
  it('hold in the direction in which they are given', async () => {
    const index = await server.newIndex({ synonyms: { chips: ['keripik'] } }, documents)
    expect((await idsOf(index.search('chips '))).sort()).toEqual([1, 2])
    expect(await idsOf(index.search('keripik '))).toEqual([1])
  })

  it('of several words stand for one, and the other way round', async () => {
    const index = await server.newIndex(
      { synonyms: { camilan: ['makanan ringan'], 'snack box': ['keripik'] } },
      documents,
    )
    expect(await idsOf(index.search('camilan '))).toEqual([3])
    expect(await idsOf(index.search('snack box '))).toEqual([1])
  })

  it('need not be written as in the settings', async () => {
    const index = await server.newIndex({ synonyms: { Café: ['KOPI'] } }, documents)
    expect(await idsOf(index.search('cafe '))).toEqual([4])
  })

  it('are not found by their beginning, nor with typos', async () => {
    const index = await server.newIndex({ synonyms: { camilan: ['singkong'] } }, documents)
    expect(await idsOf(index.search('camil'))).toEqual([])
  })

  it('stand beside words that are typed', async () => {
    const index = await server.newIndex({ synonyms: { chips: ['keripik'] } }, documents)
    expect(await idsOf(index.search('chips singkong', { matchingStrategy: 'all' }))).toEqual([1])
  })

  it('can be exchanged and taken away', async () => {
    const index = await server.newIndex({ synonyms: { chips: ['keripik'] } }, documents)
    expect(await index.getSynonyms()).toEqual({ chips: ['keripik'] })
    await succeeded(index.updateSynonyms({ chips: ['kopi'] }))
    expect((await idsOf(index.search('chips '))).sort()).toEqual([2, 4])
    await succeeded(index.resetSynonyms())
    expect(await idsOf(index.search('chips '))).toEqual([2])
    expect(await index.getSynonyms()).toEqual({})
  })
})
