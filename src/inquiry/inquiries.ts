import type { QuantityUnit } from '#catalogue/model.ts'
import type { Money } from '#i18n/format.ts'
import type { Locale, LocaleText } from '#i18n/locale.ts'
import type { FieldErrors } from './form/checkInquiry.ts'
import type { RawInquiry } from './form/rawInquiry.ts'
import type { FormTicket } from './guard/ticket.ts'
import type { AnswerState, BuyerRole, Incoterm, InquiryState, LabelLanguage, Payment } from './terms.ts'

/** What a page sends in. */
export interface SubmitInput {
  readonly form: RawInquiry
  readonly ticket: FormTicket
  /** The field that people do not see; whatever fills it is no person. */
  readonly honeypot: string
  readonly locale: Locale
  /** The address that the request came from, as the front server knows it. */
  readonly clientAddress: string
}

/** What became of it. Only `stored` was acknowledged, and only after it was on disk. */
export type SubmitResult =
  | { readonly kind: 'stored'; readonly reference: string; readonly token: string }
  | { readonly kind: 'invalid'; readonly errors: FieldErrors }
  /** The same form was sent before with other contents; those are stored, these are not. */
  | { readonly kind: 'conflict' }
  | { readonly kind: 'tooMany'; readonly retryAfterSeconds: number }
  /** The store or the catalogue does not answer; nothing was stored. */
  | { readonly kind: 'unavailable' }

/** The buyer's side of an inquiry, as her private page shows it. */
export interface InquiryView {
  readonly reference: string
  readonly state: InquiryState
  readonly locale: Locale
  readonly createdAt: Date
  readonly buyer: Buyer
  readonly terms: Terms
  readonly makers: readonly MakerPart[]
  readonly consent: { readonly version: string; readonly locale: Locale; readonly at: Date }
}

export interface Buyer {
  readonly company: string
  readonly role: BuyerRole
  readonly registrationNumber?: string | undefined
  readonly website?: string | undefined
  readonly contactName: string
  readonly email: string
  readonly phone?: string | undefined
  readonly whatsapp?: string | undefined
  /** ISO 3166-1 alpha-2. */
  readonly country: string
}

export interface Terms {
  readonly destination?: string | undefined
  readonly incoterm?: Incoterm | undefined
  readonly incotermPlace?: string | undefined
  readonly currency: string
  readonly sampleFirst: boolean
  readonly privateLabel: boolean
  readonly labelLanguages: readonly LabelLanguage[]
  readonly payment?: Payment | undefined
  /** ISO date. */
  readonly wantedBy?: string | undefined
  readonly message?: string | undefined
}

/** One maker asked: her lines, and what she answered. */
export interface MakerPart {
  readonly businessId: string
  readonly slug: string
  readonly name: string
  readonly answer: AnswerState
  readonly answerNote?: string | undefined
  readonly answeredAt?: Date | undefined
  readonly lines: readonly InquiryLine[]
}

export interface InquiryLine {
  readonly productId: string
  readonly productSlug: string
  readonly productName: LocaleText
  readonly variantName?: LocaleText | undefined
  readonly quantity: number
  readonly unit: QuantityUnit
  /** Per unit. */
  readonly targetPrice?: Money | undefined
  readonly notes?: string | undefined
}

/** Requests for quotation, from the form to the buyer's private page. */
export interface Inquiries {
  /** A ticket for a form about to be shown; each form needs its own. */
  ticket(): FormTicket
  submit(input: SubmitInput): Promise<SubmitResult>
  /** Undefined alike for links that never were, were erased or are malformed. @throws when the store does not answer */
  byToken(token: string): Promise<InquiryView | undefined>
  /** Overwrites the buyer's personal data and ends her link; false when the link is not valid. @throws when the store does not answer */
  erase(token: string): Promise<boolean>
  /** What the office may do, each with the link of its own mail. */
  readonly office: OfficeDesk
  /** Resolves when the store answers. */
  ready(): Promise<void>
}

/** What the office sees beside what the buyer sees. */
export interface OfficeView extends InquiryView {
  /** Why it looked like spam, by name of the sign. */
  readonly suspicions: readonly string[]
}

/** What a maker answered, as the office notes it. */
export interface MakerAnswer {
  readonly businessId: string
  readonly answer: Exclude<AnswerState, 'waiting'>
  /** Shown to the buyer. */
  readonly note?: string | undefined
}

/** Each call is `undefined` or false for a link that is not the office's. @throws when the store does not answer */
export interface OfficeDesk {
  byToken(token: string): Promise<OfficeView | undefined>
  /** Passes an inquiry on that was held back; false when it was not. */
  release(token: string): Promise<boolean>
  /** Erases an inquiry held back, without a word to anybody; false when it was not. */
  discard(token: string): Promise<boolean>
  /** Notes a maker's answer and mails it to the buyer. */
  recordAnswer(token: string, answer: MakerAnswer): Promise<boolean>
}
