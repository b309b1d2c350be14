import { expect, it } from 'vitest'
import { validityOf, validityText } from './validity.ts'

const now = new Date('2026-11-25T03:00:00Z')

it.each([
  [undefined, 'endless', ''],
  ['2027-11-25', 'valid', ''],
  ['2027-01-25', 'valid', ''],
  ['2027-01-24', 'ending', 'sisa 60 hari'],
  ['2026-11-25', 'ending', 'berakhir hari ini'],
  ['2026-11-24', 'ended', 'berakhir 1 hari lalu'],
])('a certificate valid until %s is %s: “%s”', (validUntil, state, text) => {
  const validity = validityOf(validUntil, now)
  expect(validity.state).toBe(state)
  expect(validityText(validity)).toBe(text)
})
