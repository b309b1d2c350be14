import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallest } from './smallest.ts'

describe('the n-th smallest number', () => {
  it('is the one that sorting would put there', () => {
    const numbers = fc.array(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constant(Number.POSITIVE_INFINITY)), {
      minLength: 1,
    })
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 20 }), (given, count) => {
        const sorted = given.toSorted((a, b) => (a === b ? 0 : a - b))
        expect(smallest(Float64Array.from(given), count)).toBe(sorted[count - 1] ?? Number.POSITIVE_INFINITY)
      }),
    )
  })
})
