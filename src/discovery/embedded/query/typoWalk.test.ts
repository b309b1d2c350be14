import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Dictionary } from '../memory/dictionary.ts'
import { deriveTypos, wordsWithPrefix } from './typoWalk.ts'

/** Restricted Damerau distance by its definition. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(i - 2, j - 2) + 1)
      const row = rows[i]
      if (row) row[j] = least
    }
  }
  return at(a.length, b.length)
}

/** Distance to the nearest beginning of a word. */
function prefixDistance(word: string, candidate: string): number {
  return Math.min(...Array.from({ length: candidate.length + 1 }, (_, end) => distance(word, candidate.slice(0, end))))
}

function typosByDefinition(word: string, candidate: string, prefix: boolean): number {
  const plain = prefix ? prefixDistance(word, candidate) : distance(word, candidate)
  if (candidate.startsWith(word.slice(0, 1))) return plain
  return plain === 1 ? 2 : Number.POSITIVE_INFINITY
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'k'), minLength: 1, maxLength: 8 })

describe('words within a number of typos', () => {
  it.each([
    [1, false],
    [2, false],
    [1, true],
    [2, true],
  ] as const)('are those that the definition names: %i, beginnings %s', (most, prefix) => {
    fc.assert(
      fc.property(letters, fc.uniqueArray(letters, { maxLength: 45 }), (word, candidates) => {
        const dictionary = new Dictionary()
        for (const candidate of candidates) dictionary.intern(candidate)
        const { oneTypo, twoTypos } = deriveTypos(dictionary.sorted(), word, most, prefix)
        const expected = (typos: number) =>
          candidates.filter((candidate) => typosByDefinition(word, candidate, prefix) === typos).sort()
        expect(oneTypo.map((id) => dictionary.wordOf(id)).sort()).toEqual(expected(1))
        expect(twoTypos.map((id) => dictionary.wordOf(id)).sort()).toEqual(most === 2 ? expected(2) : [])
      }),
      { numRuns: 300 },
    )
  })

  it('are limited to 150 with one typo and 50 with two', () => {
    const dictionary = new Dictionary()
    for (let i = 0; i < 300; i++) dictionary.intern(`keripik${String.fromCharCode(0x4e00 + i)}`)
    for (let i = 0; i < 300; i++) dictionary.intern(`keripik${String.fromCharCode(0x4e00 + i)}z`)
    const { oneTypo, twoTypos } = deriveTypos(dictionary.sorted(), 'keripik', 2, false)
    expect([oneTypo.length, twoTypos.length]).toEqual([150, 50])
  })
})

describe('words with a prefix', () => {
  it('are all but the word itself, also when words come later', () => {
    const dictionary = new Dictionary()
    for (const word of ['kopi', 'keripik', 'keramik']) dictionary.intern(word)
    expect(wordsWithPrefix(dictionary.sorted(), 'ke').map((id) => dictionary.wordOf(id))).toEqual([
      'keramik',
      'keripik',
    ])
    for (const word of ['ke', 'kecap']) dictionary.intern(word)
    expect(wordsWithPrefix(dictionary.sorted(), 'ke').map((id) => dictionary.wordOf(id))).toEqual([
      'kecap',
      'keramik',
      'keripik',
    ])
  })
})
