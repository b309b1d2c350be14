import { describe, expect, it } from 'vitest'
import { daysOrMonths, formatSides, formatVolume } from './measures.ts'

describe('sides of a thing', () => {
  it('are told in centimetres, in the language’s numbers', () => {
    expect(formatSides([205, 155, 105], 'id')).toBe('\u206620,5 × 15,5 × 10,5\u2069\u00a0cm')
    expect(formatSides([205, 155, 105], 'en')).toBe('\u206620.5 × 15.5 × 10.5\u2069\u00a0cm')
  })
  it('keep their order inside right-to-left text', () => {
    expect(formatSides([170, 120], 'ar')).toBe('\u206617 × 12\u2069\u00a0سم')
  })
  it('leave out what is not known, and say nothing when nothing is', () => {
    expect(formatSides([170, undefined, 50], 'en')).toBe('\u206617 × 5\u2069\u00a0cm')
    expect(formatSides([undefined, undefined], 'en')).toBeUndefined()
  })
})

describe('a time in days', () => {
  it.each([
    [21, { key: 'days', count: 21 }],
    [60, { key: 'days', count: 60 }],
    [90, { key: 'months', count: 3 }],
    [270, { key: 'months', count: 9 }],
    [365, { key: 'months', count: 12 }],
  ])('%d days', (days, expected) => {
    expect(daysOrMonths(days)).toEqual(expected)
  })
})

describe('a volume', () => {
  it('is told in litres from a litre on', () => {
    expect(formatVolume(500, 'en')).toMatch(/500\s?ml/i)
    expect(formatVolume(1500, 'id')).toMatch(/1,5\s?l/i)
  })
})
