import { describe, expect, it } from 'vitest'
import type { CheckedInquiry } from '../form/checkInquiry.ts'
import { suspicions } from './suspicion.ts'

const honest: CheckedInquiry = {
  lines: [
    { product: 'p', variant: undefined, quantity: 200, unit: 'carton', targetPrice: undefined, notes: undefined },
  ],
  company: 'Kowhai Foods Example',
  role: 'importer',
  registrationNumber: undefined,
  website: undefined,
  contactName: 'Sample Buyer',
  email: 'buyer@kowhai.example.com',
  phone: undefined,
  whatsapp: undefined,
  country: 'NZ',
  destination: undefined,
  incoterm: undefined,
  incotermPlace: undefined,
  currency: 'NZD',
  sampleFirst: false,
  privateLabel: false,
  labelLanguages: [],
  payment: undefined,
  wantedBy: undefined,
  message: 'Please quote CIF Auckland; our specification is at https://kowhai.example.com/spec',
}
const signsOf = (changes: Partial<CheckedInquiry>, more = {}) =>
  suspicions({ inquiry: { ...honest, ...changes }, honeypot: '', ticketAgeMs: 90_000, flooded: false, ...more })

describe('signs of spam', () => {
  it('are none in an honest request, even with a link, in any language', () => {
    expect(signsOf({})).toEqual([])
    expect(signsOf({ message: 'نرجو عرض السعر والحد الأدنى للكمية.' })).toEqual([])
    expect(signsOf({ message: 'Mohon penawaran, termasuk sertifikat halal & SNI.' })).toEqual([])
  })

  it.each([
    ['honeypot', {}, { honeypot: 'x' }],
    ['tooFast', {}, { ticketAgeMs: 2999 }],
    ['flood', {}, { flooded: true }],
    ['manyLinks', { message: 'http://a.example http://b.example www.c.example' }, {}],
    ['markup', { message: 'see <a href=x>this</a>' }, {}],
    ['markup', { message: '[url=x]this[/url]' }, {}],
    ['linkInName', { company: 'Win http://prize.example' }, {}],
    ['advertising', { message: 'We offer SEO and backlinks' }, {}],
  ])('%s', (sign, changes, more) => {
    expect(signsOf(changes, more)).toContain(sign)
  })
})
