import { describe, expect, it } from 'vitest'
import { countSteps } from './bounds.ts'

describe('the steps of a bound', () => {
  it('are counted from how many products have each amount: at most, or at least', () => {
    expect(countSteps('moqUpTo', { 5: 2, 10: 1, 11: 4, 100: 1, 800: 3 }, undefined)).toEqual([
      { step: 10, count: 3 },
      { step: 50, count: 7 },
      { step: 100, count: 8 },
      { step: 500, count: 8 },
    ])
    expect(countSteps('shelfLifeFrom', { 89: 1, 90: 1, 180: 2, 365: 4 }, undefined)).toEqual([
      { step: 3, count: 7 },
      { step: 6, count: 6 },
      { step: 12, count: 4 },
    ])
  })

  it('that leave nothing are left out, unless set', () => {
    expect(countSteps('capacityFrom', { 600: 1 }, 5000)).toEqual([
      { step: 100, count: 1 },
      { step: 500, count: 1 },
      { step: 5000, count: 0 },
    ])
    expect(countSteps('capacityFrom', {}, undefined)).toEqual([])
  })
})
