import { expect, it } from 'vitest'
import { dateInMalang, daysBetween, workingDaysBetween } from './calendar.ts'

it('begins a day when it begins in Malang', () => {
  expect(dateInMalang(new Date('2026-11-24T16:59:59Z'))).toBe('2026-11-24')
  expect(dateInMalang(new Date('2026-11-24T17:00:00Z'))).toBe('2026-11-25')
})

it('counts days forwards and backwards', () => {
  expect(daysBetween('2026-11-25', '2026-12-01')).toBe(6)
  expect(daysBetween('2026-11-25', '2026-11-24')).toBe(-1)
})

it.each([
  ['Wednesday', 'the same day', '2026-11-25', '2026-11-25', 0],
  ['Friday', 'Sunday', '2026-11-20', '2026-11-22', 0],
  ['Friday', 'Monday', '2026-11-20', '2026-11-23', 1],
  ['Wednesday', 'Wednesday a week later', '2026-11-18', '2026-11-25', 5],
  ['Thursday', 'Tuesday after next', '2026-11-12', '2026-11-24', 8],
])('counts working days from %s to %s', (_from, _to, from, to, days) => {
  expect(workingDaysBetween(from, to)).toBe(days)
})
