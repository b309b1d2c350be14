import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inquiryMessages } from '#i18n/messages/inquiry.ts'
import { checkInquiry } from './checkInquiry.ts'
import { emptyInquiryForm, FORM_FIELDS, type FormField, type RawInquiry, type RawLine } from './rawInquiry.ts'

const NOW = new Date('2026-11-25T03:00:00Z')
const LINE: RawLine = { product: 'product-1', quantity: '200', unit: 'carton', variant: '', targetPrice: '', notes: '' }
const COMPLETE: Partial<Record<FormField, string>> = {
  company: 'Kowhai Foods Example',
  role: 'importer',
  contactName: 'Sample Buyer',
  email: 'buyer@kowhai.example.com',
  country: 'NZ',
  currency: 'NZD',
  consent: 'yes',
}

function form(changes: Partial<Record<FormField, string>> = {}, lines: readonly RawLine[] = [LINE]): RawInquiry {
  return { fields: { ...emptyInquiryForm().fields, ...COMPLETE, ...changes }, labelLanguages: [], lines }
}

function errorsOf(raw: RawInquiry) {
  const result = checkInquiry(raw, NOW)
  return result.ok ? {} : Object.fromEntries(Object.entries(result.errors).map(([field, error]) => [field, error.key]))
}

describe('a request as typed', () => {
  it('is in order with company, role, name, address, country, consent and one product', () => {
    expect(errorsOf(form())).toEqual({})
  })

  it('lacks each of these by its own name when nothing was filled in', () => {
    expect(errorsOf(emptyInquiryForm())).toEqual({
      lines: 'errorLinesNone',
      company: 'errorCompany',
      role: 'errorRole',
      contactName: 'errorContactName',
      email: 'errorEmail',
      country: 'errorCountry',
      currency: 'errorCurrency',
      consent: 'errorConsent',
    })
  })

  const limits: [FormField, number][] = [
    ['company', 120],
    ['contactName', 120],
    ['destination', 120],
    ['registrationNumber', 60],
    ['message', 4000],
  ]
  it.each(limits)('takes %s of %d characters, not one more', (field, most) => {
    expect(errorsOf(form({ [field]: 'x'.repeat(most) }))).toEqual({})
    expect(errorsOf(form({ [field]: 'x'.repeat(most + 1) }))).toEqual({ [field]: 'errorTooLong' })
  })

  it('takes notes of 500 characters and 30 lines, not one more', () => {
    expect(errorsOf(form({}, [{ ...LINE, notes: 'x'.repeat(500) }]))).toEqual({})
    expect(errorsOf(form({}, [{ ...LINE, notes: 'x'.repeat(501) }]))).toEqual({ 'lines.0.notes': 'errorTooLong' })
    expect(errorsOf(form({}, Array(30).fill(LINE)))).toEqual({})
    expect(errorsOf(form({}, Array(31).fill(LINE)))).toEqual({ lines: 'errorLinesMany' })
  })

  it.each([
    ['quantity', '0', 'errorQuantity'],
    ['quantity', 'many', 'errorQuantity'],
    ['quantity', '1000001', 'errorQuantityMost'],
    ['unit', 'barrel', 'errorUnit'],
    ['targetPrice', 'cheap', 'errorTargetPrice'],
    ['targetPrice', '0', 'errorTargetPrice'],
    ['product', '../x y', 'errorLineProduct'],
  ])('names the line whose %s is %j', (field, value, key) => {
    expect(errorsOf(form({}, [LINE, { ...LINE, [field]: value }]))).toEqual({ [`lines.1.${field}`]: key })
  })

  it.each([
    ['email', 'buyer@kowhai', 'errorEmail'],
    ['email', 'a@b.example, c@d.example', 'errorEmail'],
    ['email', '"x" <a@b.example>', 'errorEmail'],
    ['phone', '021 123 4567', 'errorPhone'],
    ['whatsapp', '+64 call me', 'errorPhone'],
    ['website', 'javascript:alert(1)', 'errorWebsite'],
    ['website', 'http://localhost', 'errorWebsite'],
    ['country', 'XX', 'errorCountry'],
    ['incoterm', 'FAS', 'errorIncoterm'],
    ['wantedBy', '2026-11-01', 'errorWantedBy'],
    ['wantedBy', '2030-01-01', 'errorWantedBy'],
    ['wantedBy', '2026-02-30', 'errorWantedBy'],
    ['currency', 'XAU', 'errorCurrency'],
    ['consent', 'on', 'errorConsent'],
  ])('refuses %s %j', (field, value, key) => {
    expect(errorsOf(form({ [field]: value }))).toEqual({ [field]: key })
  })

  it('reads telephone numbers and websites as people write them', () => {
    const result = checkInquiry(
      form({ phone: '+64 (21) 123-4567', whatsapp: '00971 50 123 4567', website: 'Example.com/shop' }),
      NOW,
    )
    expect(result).toMatchObject({
      ok: true,
      inquiry: { phone: '+64211234567', whatsapp: '+971501234567', website: 'https://Example.com/shop' },
    })
  })

  it('never fails on anything typed, and words every error', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 })
    const anyLine = fc.record({
      product: text,
      variant: text,
      quantity: text,
      unit: text,
      targetPrice: text,
      notes: text,
    })
    const anyForm = fc.record({
      fields: fc.record(Object.fromEntries(FORM_FIELDS.map((field) => [field, text]))),
      labelLanguages: fc.array(text, { maxLength: 3 }),
      lines: fc.array(anyLine, { maxLength: 3 }),
    })
    fc.assert(
      fc.property(anyForm, ({ fields, labelLanguages, lines }) => {
        const raw = { fields: { ...emptyInquiryForm().fields, ...fields }, labelLanguages, lines }
        for (const key of Object.values(errorsOf(raw))) expect(inquiryMessages).toHaveProperty(key)
      }),
      { numRuns: 200 },
    )
  })
})
