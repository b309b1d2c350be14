import { describe, expect, it } from 'vitest'
import { idsOf, searchServerForTests } from './searchUnderTest.ts'

const server = searchServerForTests()
const words = (...names: string[]) => names.map((name, i) => ({ id: i + 1, name }))

describe('typos', () => {
  it.each([
    ['a letter left out', 'kerpik', true],
    ['a letter too many', 'kerippik', true],
    ['another letter', 'keripok', true],
    ['two neighbours exchanged', 'keirpik', true],
    ['two typos in a word of eight letters', 'kerupkus', false],
    ['another first letter (counts two)', 'teripik', false],
  ])('forgives one in words from five letters on: %s', async (_kind, query, found) => {
    const index = await server.newIndex({}, words('keripik'))
    expect(await idsOf(index.search(`${query} `))).toEqual(found ? [1] : [])
  })

  it.each([
    ['one', 'manalagii', true],
    ['two', 'malangian', true],
    ['another first letter', 'nalangann', false],
    ['another first letter and nothing else', 'nalangan', false],
    ['another first letter in nine letters', 'nalanganx', true],
    ['three', 'mlngnyaax', false],
  ])('forgives two in words from nine letters on: %s', async (_kind, query, found) => {
    const index = await server.newIndex({}, words('manalagi', 'malanganx', 'malangan'))
    expect((await idsOf(index.search(`${query} `))).length > 0).toBe(found)
  })

  it('forgives none in words of four letters', async () => {
    const index = await server.newIndex({}, words('apel'))
    expect(await idsOf(index.search('apwl '))).toEqual([])
  })

  it('puts documents with fewer typos first', async () => {
    const index = await server.newIndex({}, words('keripok', 'keripik', 'keripak'))
    expect(await idsOf(index.search('keripik '))).toEqual([2, 1, 3])
  })

  it('finds words written together, and words written apart', async () => {
    const index = await server.newIndex({}, words('keripik tempe', 'rajabasa'))
    expect(await idsOf(index.search('keripiktempe'))).toEqual([1])
    expect(await idsOf(index.search('raja basa'))).toEqual([2])
  })

  it('can be turned off, altogether, for words, for attributes and for numbers', async () => {
    const documents = [{ id: 1, name: 'keripik', code: 'keripok', year: '20251' }]
    const search = async (typoTolerance: object, query: string) => {
      const index = await server.newIndex({ typoTolerance }, documents)
      return (await idsOf(index.search(`${query} `))).length
    }
    expect(await search({ enabled: false }, 'keripak')).toBe(0)
    expect(await search({ disableOnWords: ['Keripak'] }, 'keripak')).toBe(0)
    expect(await search({ disableOnAttributes: ['name'] }, 'keripak')).toBe(1)
    expect(await search({ disableOnAttributes: ['name', 'code'] }, 'keripak')).toBe(0)
    expect(await search({ disableOnNumbers: true }, '20252')).toBe(0)
    expect(await search({ disableOnNumbers: false }, '20252')).toBe(1)
  })

  it('can be given other lengths', async () => {
    const index = await server.newIndex(
      { typoTolerance: { minWordSizeForTypos: { oneTypo: 4, twoTypos: 6 } } },
      words('apel', 'melinjo'),
    )
    expect(await idsOf(index.search('apwl '))).toEqual([1])
    expect(await idsOf(index.search('meiljno '))).toEqual([2])
  })
})
