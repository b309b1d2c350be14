import { describe, expect, it } from 'vitest'
import type { Requirement } from '#catalogue/model.ts'
import type { Check, Readiness } from './readiness.ts'
import { readinessState } from './readinessState.ts'

function check(severity: Requirement['severity']): Check {
  return {
    requirement: {
      id: 'requirement-label',
      title: { id: 'Label' },
      explanation: { id: '' },
      markets: ['AE'],
      appliesTo: { kind: 'food', allergens: [], materials: [], animalIngredients: [] },
      severity,
      proof: { type: 'field', field: 'labelAr' },
      source: { title: 'GSO 9', date: '2026-01-01' },
      confidence: 'A',
      checkedOn: '2026-08-01',
    },
  }
}
const must = check('must')
const nothing: Readiness = { market: 'AE', ready: false, met: [], missing: [], unknown: [], others: [] }

describe('the dot of a readiness', () => {
  it('is full when ready, even if something recommended is missing', () => {
    expect(readinessState({ ...nothing, ready: true, met: [must], missing: [check('recommended')] })).toBe('ready')
  })
  it('is half while one or two musts are missing', () => {
    expect(readinessState({ ...nothing, met: [must], missing: [must] })).toBe('partly')
    expect(readinessState({ ...nothing, met: [must], missing: [must, must] })).toBe('partly')
  })
  it('is empty when more is missing, or nothing is met', () => {
    expect(readinessState({ ...nothing, met: [must], missing: [must, must, must] })).toBe('not')
    expect(readinessState({ ...nothing, missing: [must] })).toBe('not')
  })
  it('is dashed where nothing could be judged', () => {
    expect(readinessState(nothing)).toBe('unknown')
  })
})
