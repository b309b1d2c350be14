import { describe, expect, it } from 'vitest'
import { type Hours, openState, runsOf } from './openingHours.ts'

const hours: Hours[] = [
  { weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '17:00' },
  { weekdays: ['sat'], opens: '10:00', closes: '12:30' },
  { weekdays: ['sat'], opens: '13:30', closes: '16:00' },
]
// 25 November 2026 is a Wednesday; Malang is seven hours ahead of UTC.
const at = (time: string) => openState(hours, new Date(`2026-11-${time}+07:00`))

describe('whether a place is open', () => {
  it('is told by the clock of Malang, with when that ends', () => {
    expect(at('25T08:59:30')).toEqual({ open: false, until: '09:00', seconds: 30 })
    expect(at('25T09:00:00')).toEqual({ open: true, until: '17:00', seconds: 8 * 3600 })
    expect(at('25T17:00:00')).toEqual({ open: false, until: undefined, seconds: 7 * 3600 })
  })
  it('knows a break, and a day without hours', () => {
    expect(at('28T13:00:00')).toMatchObject({ open: false, until: '13:30' })
    expect(at('29T10:00:00')).toMatchObject({ open: false, until: undefined })
  })
  it('is not told where no hours are known', () => {
    expect(openState([], new Date())).toBeUndefined()
  })
})

it('days that follow one another are one run', () => {
  expect(runsOf(['sun', 'mon', 'tue', 'wed', 'fri'])).toEqual([['mon', 'tue', 'wed'], ['fri'], ['sun']])
})
