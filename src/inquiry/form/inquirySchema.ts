import { z } from 'zod'
import { QUANTITY_UNITS } from '#catalogue/model.ts'
import { minorDigits } from '#i18n/format.ts'
import { isCountry } from '../countries.ts'
import { BUYER_ROLES, CURRENCIES, type Currency, INCOTERMS, LABEL_LANGUAGES, PAYMENTS } from '../terms.ts'
import { cleanLine, cleanParagraphs } from './cleanText.ts'
import { MAX_LINES } from './rawInquiry.ts'
import { parseAmount, parseWholeNumber } from './typedNumber.ts'

/** Longest texts that the form takes, in characters. */
export const LENGTHS = {
  name: 120,
  place: 120,
  registration: 60,
  website: 200,
  email: 254,
  notes: 500,
  message: 4000,
} as const
/** Most of one product that can be asked for, in its unit. */
const MAX_QUANTITY = 1_000_000
const MAX_PRICE = 1_000_000_000_000

// The messages are keys of `src/i18n/messages/inquiry.ts`.
const line = (max: number) => z.string().transform(cleanLine).pipe(z.string().max(max, 'errorTooLong'))
const required = (max: number, missing: string) =>
  z.string().transform(cleanLine).pipe(z.string().min(1, missing).max(max, 'errorTooLong'))
const optional = (max: number) => line(max).transform((text) => text || undefined)
const paragraphs = (max: number) =>
  z
    .string()
    .transform(cleanParagraphs)
    .pipe(z.string().max(max, 'errorTooLong'))
    .transform((text) => text || undefined)
const ticked = z.string().transform((value) => value === 'yes')
/** What may be left empty. */
const emptyOr = <T>(schema: z.ZodType<T, string>) =>
  z
    .string()
    .transform((text) => (text === '' ? null : text))
    .pipe(schema.nullable())
    .transform((value) => value ?? undefined)

const phone = z
  .string()
  .transform((text) =>
    cleanLine(text)
      .replace(/[\s().-]/g, '')
      .replace(/^00/, '+'),
  )
  .pipe(emptyOr(z.string().regex(/^\+[1-9]\d{6,14}$/, 'errorPhone')))

const website = line(LENGTHS.website)
  .transform((text) => (text === '' || /^[a-z]+:/i.test(text) ? text : `https://${text}`))
  .pipe(emptyOr(z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'errorWebsite' })))

const lineSchema = (currency: Currency) =>
  z.object({
    product: z.string().regex(/^[\w.-]{1,128}$/, 'errorLineProduct'),
    variant: emptyOr(z.string().regex(/^[\w-]{1,64}$/, 'errorLineVariant')),
    quantity: z
      .string()
      .transform((text) => parseWholeNumber(text))
      .pipe(z.number('errorQuantity').min(1, 'errorQuantity').max(MAX_QUANTITY, 'errorQuantityMost')),
    unit: z.enum(QUANTITY_UNITS, 'errorUnit'),
    targetPrice: z
      .string()
      .transform((text) => (text.trim() === '' ? null : parseAmount(text.trim(), minorDigits(currency))))
      .pipe(z.number('errorTargetPrice').min(1, 'errorTargetPrice').max(MAX_PRICE, 'errorTargetPrice').nullable())
      .transform((amount) => amount ?? undefined),
    notes: paragraphs(LENGTHS.notes),
  })

const DAY_MS = 86_400_000

/** A day between today and two years from now, as `<input type="date">` sends it. */
const wantedBy = (now: Date) => {
  const today = now.toISOString().slice(0, 10)
  const latest = new Date(now.getTime() + 731 * DAY_MS).toISOString().slice(0, 10)
  // The visitor's own day may already be another than UTC's.
  const yesterday = new Date(Date.parse(today) - DAY_MS).toISOString().slice(0, 10)
  return emptyOr(z.iso.date('errorWantedBy').refine((day) => day >= yesterday && day <= latest, 'errorWantedBy'))
}

/** What a complete request looks like; prices are read with the decimals of `currency`. */
export function inquirySchema(currency: Currency, now: Date) {
  return z.object({
    lines: z.array(lineSchema(currency)).min(1, 'errorLinesNone').max(MAX_LINES, 'errorLinesMany'),
    company: required(LENGTHS.name, 'errorCompany'),
    role: z.enum(BUYER_ROLES, 'errorRole'),
    registrationNumber: optional(LENGTHS.registration),
    website,
    contactName: required(LENGTHS.name, 'errorContactName'),
    email: z
      .string()
      .transform((text) => cleanLine(text))
      .pipe(z.email('errorEmail').max(LENGTHS.email, 'errorEmail')),
    phone,
    whatsapp: phone,
    country: z.string().refine(isCountry, 'errorCountry'),
    destination: optional(LENGTHS.place),
    incoterm: emptyOr(z.enum(INCOTERMS, 'errorIncoterm')),
    incotermPlace: optional(LENGTHS.place),
    currency: z.enum(CURRENCIES, 'errorCurrency'),
    sampleFirst: ticked,
    privateLabel: ticked,
    labelLanguages: z.array(z.enum(LABEL_LANGUAGES, 'errorLabelLanguages')).transform((all) => [...new Set(all)]),
    payment: emptyOr(z.enum(PAYMENTS, 'errorPayment')),
    wantedBy: wantedBy(now),
    message: paragraphs(LENGTHS.message),
    consent: z.literal('yes', 'errorConsent'),
  })
}
