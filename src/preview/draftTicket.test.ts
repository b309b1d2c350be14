import { describe, expect, it } from 'vitest'
import { DRAFT_LIFE_SECONDS, draftTickets } from './draftTicket.ts'

describe('a draft ticket', () => {
  let time = Date.parse('2026-11-25T03:00:00Z')
  const now = () => new Date(time)
  const tickets = draftTickets('one secret', now)

  it('names its user for an hour', () => {
    const ticket = tickets.issue('owner-sari')
    time += DRAFT_LIFE_SECONDS * 1000 - 1
    expect(tickets.userOf(ticket)).toBe('owner-sari')
    time += 1
    expect(tickets.userOf(ticket)).toBeUndefined()
  })

  it('is not accepted when anything of it was changed, or from another secret', () => {
    const [user = '', expires = '', signature = ''] = tickets.issue('owner-sari').split('.')
    const later = (Number.parseInt(expires, 36) + 60_000).toString(36)
    const forged = [
      `curator.${expires}.${signature}`,
      `${user}.${later}.${signature}`,
      `${user}.${expires}.${signature.slice(1)}`,
      `${user}.${expires}.`,
      `${user}.${expires}`,
      'x',
      '..',
      '',
      undefined,
      draftTickets('another secret', now).issue('owner-sari'),
    ]
    for (const ticket of forged) expect(tickets.userOf(ticket)).toBeUndefined()
  })
})
