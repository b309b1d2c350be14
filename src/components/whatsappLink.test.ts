import { describe, expect, it } from 'vitest'
import { displayPhone } from './business/displayPhone.ts'
import { whatsappLink } from './whatsappLink.ts'

describe('a WhatsApp link', () => {
  it('takes any way of writing a number and carries the message whole', () => {
    const link = new URL(whatsappLink('+62 812-0000-000', 'Halo & apa kabar? “Keripik” #1'))
    expect(link.pathname).toBe('/628120000000')
    expect(link.searchParams.get('text')).toBe('Halo & apa kabar? “Keripik” #1')
  })
  it('lets the visitor choose whom to write to when there is no number', () => {
    expect(new URL(whatsappLink(undefined, 'x')).pathname).toBe('/')
  })
})

describe('a telephone number', () => {
  it('is grouped as one reads it out, and others stay as they are', () => {
    expect(displayPhone('628123456789')).toBe('+62 812 3456 789')
    expect(displayPhone('(0341) 123')).toBe('(0341) 123')
  })
})
