import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSpeller } from './correctSpelling.ts'
import { createNearestWord, slipsBetween } from './nearestWord.ts'

const known = new Map([
  ['keripik', 50],
  ['tempe', 13],
  ['tempat', 3],
  ['dompet', 2],
  ['cokelat', 4],
  ['kuning', 2],
])
const settings = { synonyms: [['keripik', 'kripik', 'رقائق']], stopWords: ['dua', 'yang'] }
const correct = createSpeller(known, settings)

describe('words that no goods have', () => {
  it.each([
    ['kripek tmpe', 'kripik tempe'],
    ['domet', 'dompet'],
    ['coklt', undefined],
    ['kokelat', 'cokelat'],
    ['kripiktempe', 'kripik tempe'],
    ['Kripik Tempe', undefined],
    ['رقاءق', 'رقائق'],
  ])('“%s” is meant as %s', (typed, meant) => {
    expect(correct(typed).corrected).toBe(meant)
  })

  it('are left alone where nothing known is near: no shoes become yellow', () => {
    expect(correct('running laptop')).toMatchObject({ corrected: undefined, known: '', unknown: ['running', 'laptop'] })
  })

  it('are told from those that goods have, which are still looked for', () => {
    expect(correct('keripik durian yang 500gr')).toMatchObject({
      corrected: undefined,
      meant: ['keripik', 'durian', '500gr'],
      known: 'keripik',
      unknown: ['durian', '500gr'],
    })
  })
})

describe('a right spelling', () => {
  it.each([
    ['kerippik', 'keripik'],
    ['kripik tmpe', undefined],
    ['kerip', undefined],
    ['kerippik tem', undefined],
  ])('is needed to reach what means the same as “%s”: %s', (typed, meant) => {
    expect(correct(typed).reaching).toBe(meant)
  })
})

describe('the nearest word', () => {
  it('of two that are equally near is the one that more goods have', () => {
    expect(
      createNearestWord(
        new Map([
          ['tempa', 1],
          ['tempe', 9],
        ]),
      )('tempi'),
    ).toBe('tempe')
  })

  it('is never sought for short words and numbers', () => {
    expect(createNearestWord(new Map([['tehe', 1]]))('the')).toBeUndefined()
    expect(createNearestWord(new Map([['2025', 1]]))('2026')).toBeUndefined()
  })

  it('counts letters added, left out, replaced or exchanged', () => {
    expect(slipsBetween('tmpe', 'tempe')).toBe(1)
    expect(slipsBetween('toepng', 'topeng')).toBe(1)
    expect(slipsBetween('kopi', 'topi')).toBe(1)
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(slipsBetween(a, b)).toBe(slipsBetween(b, a))
        expect(slipsBetween(a, b) === 0).toBe(a === b)
        expect(slipsBetween(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
      }),
    )
  })
})
