import { describe, expect, it } from 'vitest'
import { findMissingWord } from './findMissingWord.ts'

const GOODS = new Map([
  ['keripik', 40],
  ['kerupuk', 9],
  ['tempe', 30],
  ['sambal', 12],
  ['kopi', 20],
  ['tas', 5],
])
const SETTINGS = {
  synonyms: [
    ['rengginang', 'kerupuk'],
    ['قهوة', 'kopi'],
  ],
  stopWords: ['untuk'],
}
const ask = (text: string, like?: string) => findMissingWord(text, GOODS, SETTINGS, like)

describe('of a text that finds nothing', () => {
  it('the words that no goods have are what is missing', () => {
    expect(ask('seblak untuk tempe').missing).toBe('seblak')
    expect(ask('cireng isi tempe').missing).toBe('cireng isi')
  })

  it('unknown words with known ones between them are missing together, as far as search looks at words together', () => {
    expect(ask('cireng sambal rujak tempe').missing).toBe('cireng sambal rujak')
    expect(ask('cireng sambal tempe kopi rujak').missing).toBe('cireng sambal tempe')
  })

  it('the whole is missing when goods have each word, but none has all', () => {
    expect(ask('kopi tempe')).toMatchObject({
      missing: 'kopi tempe',
      proposals: expect.arrayContaining(['kopi', 'tempe']),
    })
  })

  it('words are taken as they were typed, and known by how they sound', () => {
    expect(ask('قهوه').proposals[0]).toBe('قهوة')
    expect(ask('kroepoek').proposals[0]).toBe('kerupuk')
  })

  it('known words that sound most alike are proposed, synonyms too', () => {
    expect(ask('ranginang').proposals[0]).toBe('rengginang')
    expect(ask('krupukan').proposals[0]).toBe('kerupuk')
  })

  it('nothing is proposed that has nothing to do with it', () => {
    expect(ask('xylofon').proposals).toEqual([])
  })

  it('a curator finds any known word by its beginning', () => {
    expect(ask('seblak', 'Ker').proposals).toEqual(['keripik', 'kerupuk'])
    expect(ask('seblak', 'ren').proposals).toEqual(['rengginang'])
  })
})
