import { describe, expect, it } from 'vitest'
import { isOverdue, waitingText } from './waiting.ts'

describe('a submitted draft', () => {
  const now = new Date('2026-11-25T03:00:00Z')

  it.each([
    ['2026-11-25T02:30:00Z', 'baru diajukan'],
    ['2026-11-24T22:00:00Z', 'menunggu 5 jam'],
    ['2026-11-22T03:00:00Z', 'menunggu 3 hari'],
  ])('of %s says how long it has waited', (since, text) => {
    expect(waitingText(since, now)).toBe(text)
  })

  it('is overdue after two working days; a weekend is nobody’s delay', () => {
    const monday = new Date('2026-11-23T03:00:00Z')
    expect(isOverdue('2026-11-20T03:00:00Z', monday)).toBe(false)
    expect(isOverdue('2026-11-23T03:00:00Z', now)).toBe(false)
    expect(isOverdue('2026-11-20T03:00:00Z', now)).toBe(true)
  })
})
