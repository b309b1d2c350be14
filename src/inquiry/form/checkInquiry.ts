import type { z } from 'zod'
import { inquiryMessages } from '#i18n/messages/inquiry.ts'
import type { MessageParams } from '#i18n/messages.ts'
import { CURRENCIES } from '../terms.ts'
import { inquirySchema } from './inquirySchema.ts'
import type { RawInquiry } from './rawInquiry.ts'

/** A request whose every field is in order. */
export type CheckedInquiry = Omit<z.output<ReturnType<typeof inquirySchema>>, 'consent'>

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
  const currency = CURRENCIES.find((known) => known === raw.fields.currency) ?? 'USD'
  const { fields, labelLanguages, lines } = raw
  const parsed = inquirySchema(currency, now).safeParse({ ...fields, labelLanguages, lines })
  if (parsed.success) {
    const { consent: _given, ...inquiry } = parsed.data
    return { ok: true, inquiry }
  }
  const errors: Record<string, FieldError> = {}
  for (const issue of parsed.error.issues) errors[issue.path.join('.')] ??= fieldError(issue)
  return { ok: false, errors }
}

function fieldError(issue: z.core.$ZodIssue): FieldError {
  const key = isMessageKey(issue.message) ? issue.message : 'errorField'
  return issue.code === 'too_big' ? { key, params: { count: Number(issue.maximum) } } : { key }
}

function isMessageKey(text: string): text is InquiryMessageKey {
  return Object.hasOwn(inquiryMessages, text)
}
