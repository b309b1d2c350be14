import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NumberLists } from './numberLists.ts'

describe('lists of numbers', () => {
  it('hold for each document what was set last, however often it changed', () => {
    const change = fc.record({
      document: fc.integer({ min: 0, max: 40 }),
      numbers: fc.array(fc.integer({ min: 0, max: 1e9 }), { maxLength: 400 }),
    })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 200 }), (changes) => {
        const lists = new NumberLists()
        const expected = new Map<number, readonly number[]>()
        for (const { document, numbers } of changes) {
          lists.set(document, numbers)
          expected.set(document, numbers)
        }
        for (let document = 0; document <= 41; document++) {
          expect([...lists.of(document)]).toEqual(expected.get(document) ?? [])
        }
      }),
      { numRuns: 50 },
    )
  })
})
