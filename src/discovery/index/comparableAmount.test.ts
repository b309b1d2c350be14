import { describe, expect, it } from 'vitest'
import { comparableAmount } from './comparableAmount.ts'

describe('a quantity, to be compared with others,', () => {
  it.each([
    [{ amount: 40, unit: 'pack' }, { unitsPerCarton: 24 }, 40],
    [{ amount: 5, unit: 'kg' }, undefined, 5],
    [{ amount: 10, unit: 'carton' }, { unitsPerCarton: 24 }, 240],
    [{ amount: 10, unit: 'carton' }, {}, undefined],
    [{ amount: 10, unit: 'carton' }, undefined, undefined],
    [{ amount: 1, unit: 'container20' }, { unitsPerCarton: 24 }, undefined],
    [undefined, { unitsPerCarton: 24 }, undefined],
  ] as const)('%o packed %o is %s', (quantity, packaging, amount) => {
    expect(comparableAmount(quantity, packaging)).toBe(amount)
  })
})
