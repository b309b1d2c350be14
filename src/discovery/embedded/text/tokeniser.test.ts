import { describe, expect, it } from 'vitest'
import { Tokeniser } from './tokeniser.ts'

const tokeniser = new Tokeniser({ separatorTokens: [], nonSeparatorTokens: [], dictionary: [] })
const terms = (text: string) => tokeniser.tokens(text).map(({ term }) => term)
const places = (text: string) => tokeniser.tokens(text).map(({ position }) => position)

describe('words', () => {
  it.each([
    ['Keripik Tempe', ['keripik', 'tempe']],
    ['oleh-oleh khas_Malang', ['oleh', 'oleh', 'khas', 'malang']],
    ['MongoDBDatabase openSSL SCREAMING', ['mongo', 'db', 'database', 'open', 'ssl', 'screaming']],
    ["l'eau d’été", ['l', 'eau', 'd', 'ete']],
    ['Rp17.500', ['rp17', '500']],
    ['القهوة ال', ['ال', 'قهوه', 'ال']],
    ['☕ kopi 5€', ['☕', 'kopi', '5€']],
    ['', []],
    [' . , ', []],
  ])('%s', (text, expected) => {
    expect(terms(text)).toEqual(expected)
  })
})

describe('places of words', () => {
  it.each([
    ['a b', [0, 1]],
    ['a, b', [0, 8]],
    ['a. b', [0, 8]],
    ['a.b', [0, 1]],
    ['a! b (c)', [0, 8, 9]],
    ['a، b؟ c', [0, 8, 16]],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected)
  })

  it('are also told in letters of the text', () => {
    const text = 'Crème القهوة'
    expect(tokeniser.tokens(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Crème', 'ال', 'قهوة'])
  })
})
