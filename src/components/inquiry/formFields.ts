import type { Locale } from '#i18n/locale.ts'
import { inquiryMessages } from '#i18n/messages/inquiry.ts'
import { translator } from '#i18n/messages.ts'
import type { FieldErrors } from '#inquiry/form/checkInquiry.ts'
import type { FormField, RawInquiry } from '#inquiry/form/rawInquiry.ts'

/** What is shown of a form: what was typed, and what is wrong with it. */
export interface ShownForm {
  readonly locale: Locale
  readonly raw: RawInquiry
  readonly errors: FieldErrors
}

/** What is wrong with a field, worded, if anything is. */
export function errorOf({ locale, errors }: ShownForm, name: string): string | undefined {
  const error = errors[name]
  return error && translator(inquiryMessages, locale)(error.key, error.params)
}

/** What every field component takes, for one field of the form. */
export function fieldOf(form: ShownForm, name: FormField) {
  return { locale: form.locale, name, value: form.raw.fields[name], error: errorOf(form, name) }
}

/** All errors, worded, for the summary above the form; `lines` stands for the list of products. */
export function errorList(form: ShownForm): { field: string; message: string }[] {
  return Object.keys(form.errors).flatMap((field) => {
    const message = errorOf(form, field)
    return message ? [{ field, message }] : []
  })
}
