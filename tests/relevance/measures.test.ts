import { describe, expect, it } from 'vitest'
import { mean, ndcg, succeeds } from './measures.ts'

describe('nDCG of the first ten', () => {
  it('is 1 for the best order, whatever comes after it', () => {
    expect(ndcg([3, 2, 1, 0, 0], [0, 1, 2, 3, 0])).toBe(1)
  })

  it('is 0 when nothing good is shown', () => {
    expect(ndcg([0, 0], [3, 0])).toBe(0)
    expect(ndcg([], [3])).toBe(0)
  })

  it('loses by rank: gains 7, 3 and 1 divided by log2(rank + 1)', () => {
    const best = 7 + 3 / Math.log2(3) + 1 / 2
    expect(ndcg([2, 3, 1], [3, 2, 1])).toBeCloseTo((3 + 7 / Math.log2(3) + 1 / 2) / best)
    expect(ndcg([0, 3], [3, 2, 1])).toBeCloseTo(7 / Math.log2(3) / best)
  })

  it('asks for no more than ten, and looks at no more', () => {
    const twenty = Array.from({ length: 20 }, () => 3 as const)
    expect(ndcg(twenty.slice(0, 10), twenty)).toBe(1)
    expect(ndcg([...Array.from({ length: 10 }, () => 0 as const), 3], [3])).toBe(0)
  })
})

describe('success among the first three', () => {
  it('takes a near answer, but not a bare one while there are better', () => {
    expect(succeeds([0, 0, 2], [3, 2])).toBe(true)
    expect(succeeds([1, 1, 1, 3], [3, 1])).toBe(false)
    expect(succeeds([1], [1])).toBe(true)
    expect(succeeds([], [1])).toBe(false)
  })
})

it('a mean of nothing is no number', () => {
  expect(mean([1, 2])).toBe(1.5)
  expect(mean([])).toBeNaN()
})
