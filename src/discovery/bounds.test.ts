import { describe, expect, it } from 'vitest'
import { countSteps, stepsKept } from './bounds.ts'

describe('an amount keeps to the steps', () => {
  it.each([
    ['moqUpTo', 5, [10, 50, 100, 500]],
    ['moqUpTo', 10, [10, 50, 100, 500]],
    ['moqUpTo', 11, [50, 100, 500]],
    ['moqUpTo', 501, []],
    ['capacityFrom', 999, [100, 500]],
    ['capacityFrom', 1000, [100, 500, 1000]],
    ['shelfLifeFrom', 6, [3, 6]],
    ['moqUpTo', undefined, []],
    ['capacityFrom', undefined, []],
  ] as const)('of %s: %s', (bound, amount, steps) => {
    expect(stepsKept(bound, amount)).toEqual(steps)
  })
})

describe('steps', () => {
  it('come with the number of products that keep to them', () => {
    expect(countSteps('moqUpTo', { 50: 7, 100: 8, 10: 3, 500: 8 }, undefined)).toEqual([
      { step: 10, count: 3 },
      { step: 50, count: 7 },
      { step: 100, count: 8 },
      { step: 500, count: 8 },
    ])
  })

  it('that leave nothing are left out, unless set', () => {
    expect(countSteps('capacityFrom', { 100: 1, 500: 1 }, 5000)).toEqual([
      { step: 100, count: 1 },
      { step: 500, count: 1 },
      { step: 5000, count: 0 },
    ])
    expect(countSteps('capacityFrom', {}, undefined)).toEqual([])
  })
})
