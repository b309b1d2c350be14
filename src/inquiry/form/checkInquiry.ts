import type { z } from 'zod'
import { inquiryMessages } from '#i18n/messages/inquiry.ts'
import type { MessageParams } from '#i18n/messages.ts'
import { CURRENCIES, type Currency } from '../terms.ts'
import { inquirySchema } from './inquirySchema.ts'
import type { RawInquiry } from './rawInquiry.ts'

/** A request whose every field is in order. */
export interface CheckedInquiry extends Omit<z.output<ReturnType<typeof inquirySchema>>, 'consent'> {
  readonly currency: Currency
}
export type CheckedLine = CheckedInquiry['lines'][number]

/** What to tell the visitor about one field: a message of `inquiryMessages` with its parameters. */
export interface FieldError {
  readonly key: InquiryMessageKey
  readonly params?: MessageParams | undefined
}
export type InquiryMessageKey = keyof typeof inquiryMessages
/** By the name of the form field, in the order of the form. */
export type FieldErrors = Readonly<Record<string, FieldError>>

export type CheckResult =
  | { readonly ok: true; readonly inquiry: CheckedInquiry }
  | { readonly ok: false; readonly errors: FieldErrors }

/** Checks what was typed; each wrong field gets one error. */
export function checkInquiry(raw: RawInquiry, now: Date): CheckResult {
  const currency = CURRENCIES.find((known) => known === raw.fields.currency)
  const parsed = inquirySchema(currency ?? 'USD', now).safeParse({
    ...raw.fields,
    labelLanguages: raw.labelLanguages,
    lines: raw.lines,
  })
  const errors: Record<string, FieldError> = {}
  for (const issue of parsed.error?.issues ?? []) errors[issue.path.join('.')] ??= fieldError(issue)
  if (!currency) errors['currency'] = { key: 'errorCurrency' }
  if (!parsed.success || !currency) return { ok: false, errors }
  const { consent: _given, ...inquiry } = parsed.data
  return { ok: true, inquiry: { ...inquiry, currency } }
}

function fieldError(issue: z.core.$ZodIssue): FieldError {
  const key = isMessageKey(issue.message) ? issue.message : 'errorField'
  return issue.code === 'too_big' ? { key, params: { count: Number(issue.maximum) } } : { key }
}

function isMessageKey(text: string): text is InquiryMessageKey {
  return Object.hasOwn(inquiryMessages, text)
}
