import { expect, it } from 'vitest'
import { priceSteps } from './priceSteps.ts'

it.each([
  [15_000, [15_000]],
  [15_500, [15_000, 16_000]],
  [99_900, [99_000, 100_000]],
  [1_234_567, [1_200_000, 1_300_000]],
  [7, [7]],
  [0, [0]],
])('a price of %i rupiah lies between %j', (price, steps) => {
  expect(priceSteps(price)).toEqual(steps)
})
