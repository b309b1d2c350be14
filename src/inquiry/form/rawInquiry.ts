/** A line of the form exactly as typed. */
export interface RawLine {
  readonly product: string
  /** Key of a variant; empty: not decided. */
  readonly variant: string
  readonly quantity: string
  readonly unit: string
  readonly targetPrice: string
  readonly notes: string
}

/** The text fields and boxes of the form besides its lines. Each is one form field of the same name. */
export const FORM_FIELDS = [
  'company',
  'role',
  'registrationNumber',
  'website',
  'contactName',
  'email',
  'phone',
  'whatsapp',
  'country',
  'destination',
  'incoterm',
  'incotermPlace',
  'currency',
  'sampleFirst',
  'privateLabel',
  'payment',
  'wantedBy',
  'message',
  'consent',
] as const
export type FormField = (typeof FORM_FIELDS)[number]

/** The form exactly as typed, for checking it and for showing it again. */
export interface RawInquiry {
  readonly fields: Readonly<Record<FormField, string>>
  readonly labelLanguages: readonly string[]
  readonly lines: readonly RawLine[]
}

/** Lines that one request can have. */
export const MAX_LINES = 30

/** The name of a line's form field; errors use the same names. */
export function lineField(index: number, field: keyof RawLine): string {
  return `lines.${index}.${field}`
}

/** The form before anything was typed. */
export function emptyInquiryForm(): RawInquiry {
  return readInquiryForm(new FormData())
}

/** Reads the posted form. Fields named `lines.<n>.<field>` make the lines; what is missing is empty text; files are ignored. */
export function readInquiryForm(form: FormData): RawInquiry {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const lines: RawLine[] = []
  // One line more than allowed is read, so that the excess is noticed and not cut off.
  while (lines.length <= MAX_LINES && form.has(lineField(lines.length, 'product'))) {
    const of = (field: keyof RawLine) => text(lineField(lines.length, field))
    lines.push({
      product: of('product'),
      variant: of('variant'),
      quantity: of('quantity'),
      unit: of('unit'),
      targetPrice: of('targetPrice'),
      notes: of('notes'),
    })
  }
  return {
    fields: {
      company: text('company'),
      role: text('role'),
      registrationNumber: text('registrationNumber'),
      website: text('website'),
      contactName: text('contactName'),
      email: text('email'),
      phone: text('phone'),
      whatsapp: text('whatsapp'),
      country: text('country'),
      destination: text('destination'),
      incoterm: text('incoterm'),
      incotermPlace: text('incotermPlace'),
      currency: text('currency'),
      sampleFirst: text('sampleFirst'),
      privateLabel: text('privateLabel'),
      payment: text('payment'),
      wantedBy: text('wantedBy'),
      message: text('message'),
      consent: text('consent'),
    },
    labelLanguages: form.getAll('labelLanguages').filter((value) => typeof value === 'string'),
    lines,
  }
}
