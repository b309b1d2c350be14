import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordPattern } from './segment.ts'
import { WordScanner } from './wordScanner.ts'

const USUAL = { separatorTokens: [], nonSeparatorTokens: [], dictionary: [] }
const SPECIAL = { separatorTokens: ['☕'], nonSeparatorTokens: ['#'], dictionary: ['J. R.'] }

function runs(scanner: WordScanner, text: string): string[] {
  const found: string[] = []
  scanner.eachRun(text, (start, end) => found.push(text.slice(start, end)))
  return found
}

describe('runs of word characters', () => {
  it.each([USUAL, SPECIAL])('are those of the pattern, in any text', (rules) => {
    const scanner = new WordScanner(rules)
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('kopi', ' ', '5€', 'القهوة،', '☕', '#', 'J. R.', '👩‍🍳', '\ud800', '`'))
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (given) => {
        expect(runs(scanner, given)).toEqual(given.match(wordPattern(rules)) ?? [])
      }),
    )
  })
})
