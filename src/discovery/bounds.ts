import { BOUND_STEPS, type Bound, type BoundStep } from './model.ts'

/**
 * The steps of a bound that an amount keeps to: all from it upwards where there is a most, all up to it where there is a least.
 * None when the amount is not known. The index holds them, since the amounts themselves would be too many values to count.
 */
export function stepsKept(bound: Bound, amount: number | undefined): number[] {
  if (amount === undefined) return []
  return BOUND_STEPS[bound].filter((step) => (bound === 'moqUpTo' ? amount <= step : amount >= step))
}

/** A bound set to a step, in the filter language. Products that don't state the amount are left out. */
export function boundFilter(bound: Bound, step: number): string {
  return `${bound} = ${step}`
}

/**
 * How many products each step would leave; steps that leave none are left out, unless set.
 * @param counts how many products keep to each step
 */
export function countSteps(
  bound: Bound,
  counts: Readonly<Record<string, number>>,
  set: number | undefined,
): readonly BoundStep[] {
  return BOUND_STEPS[bound]
    .map((step) => ({ step, count: counts[step] ?? 0 }))
    .filter(({ step, count }) => count > 0 || step === set)
}
