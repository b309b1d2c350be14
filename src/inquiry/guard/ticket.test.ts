import { describe, expect, it } from 'vitest'
import { ticketOffice } from './ticket.ts'

describe('a form ticket', () => {
  let time = Date.parse('2026-11-25T03:00:00Z')
  const now = () => new Date(time)
  const office = ticketOffice('one secret', now)

  it('says its own name and its age', () => {
    const ticket = office.issue()
    time += 65_000
    expect(office.check(ticket)).toEqual({ nonce: ticket.split('.')[0], ageMs: 65_000 })
  })

  it('is never the same twice', () => {
    expect(office.issue()).not.toBe(office.issue())
  })

  it('is not accepted when anything of it was changed, or from another secret', () => {
    const [nonce = '', issued = '', signature = ''] = office.issue().split('.')
    const earlier = (Number.parseInt(issued, 36) - 60_000).toString(36)
    const forged = [
      `${nonce}.${earlier}.${signature}`,
      `x${nonce}.${issued}.${signature}`,
      `${nonce}.${issued}`,
      `${nonce}.${issued}.`,
      '',
      '..',
      ticketOffice('another secret', now).issue(),
    ]
    for (const ticket of forged) expect(office.check(ticket)).toBeUndefined()
  })
})
