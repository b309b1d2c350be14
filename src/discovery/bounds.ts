import { BOUND_STEPS, type Bound, type BoundStep } from './model.ts'

const DAYS_A_MONTH = 30

/** The index's field that a bound is about, on which side of it things must be, and how much of the field's unit a step is. */
const BOUND_RULES: Readonly<
  Record<Bound, { readonly field: string; readonly sign: '<=' | '>='; readonly unit: number }>
> = {
  moqUpTo: { field: 'moq', sign: '<=', unit: 1 },
  capacityFrom: { field: 'capacity', sign: '>=', unit: 1 },
  shelfLifeFrom: { field: 'shelfLifeDays', sign: '>=', unit: DAYS_A_MONTH },
}

/** The field of the index that a bound is about. */
export function boundField(bound: Bound): string {
  return BOUND_RULES[bound].field
}

/** A bound set to a step, in the filter language. Products that don't state the amount are left out. */
export function boundFilter(bound: Bound, step: number): string {
  const { field, sign, unit } = BOUND_RULES[bound]
  return `${field} ${sign} ${step * unit}`
}

/**
 * How many products each step would leave; steps that leave none are left out, unless set.
 * @param counts how many products have each amount
 */
export function countSteps(
  bound: Bound,
  counts: Readonly<Record<string, number>>,
  set: number | undefined,
): readonly BoundStep[] {
  const { sign, unit } = BOUND_RULES[bound]
  const leaves = (amount: number, step: number) => (sign === '<=' ? amount <= step * unit : amount >= step * unit)
  return BOUND_STEPS[bound]
    .map((step) => {
      const left = Object.entries(counts).filter(([amount]) => leaves(Number(amount), step))
      return { step, count: left.reduce((sum, [, count]) => sum + count, 0) }
    })
    .filter(({ step, count }) => count > 0 || step === set)
}
