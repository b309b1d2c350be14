/** The trade's fixed words in a request for quotation. */

/** What the buyer is. */
export const BUYER_ROLES = ['importer', 'distributor', 'retailer', 'hospitality', 'other'] as const
export type BuyerRole = (typeof BUYER_ROLES)[number]

/** Delivery terms of the International Chamber of Commerce, Incoterms 2020: the eight that fit goods in cartons and containers. */
export const INCOTERMS = ['EXW', 'FOB', 'CFR', 'CIF', 'CPT', 'CIP', 'DAP', 'DDP'] as const
export type Incoterm = (typeof INCOTERMS)[number]

/** Telegraphic transfer with a deposit, letter of credit at sight, or another way. */
export const PAYMENTS = ['tt', 'lc', 'other'] as const
export type Payment = (typeof PAYMENTS)[number]

/** Currencies of the markets aimed at, and those that trade uses anyway (ISO 4217). */
export const CURRENCIES = ['USD', 'NZD', 'AED', 'SAR', 'QAR', 'KWD', 'BHD', 'OMR', 'EUR', 'AUD', 'SGD', 'IDR'] as const
export type Currency = (typeof CURRENCIES)[number]

/** Languages that a label may be needed in (BCP 47). */
export const LABEL_LANGUAGES = ['en', 'ar', 'id'] as const
export type LabelLanguage = (typeof LABEL_LANGUAGES)[number]

/** Whether one maker has answered the buyer yet. */
export const ANSWER_STATES = ['waiting', 'answered', 'declined'] as const
export type AnswerState = (typeof ANSWER_STATES)[number]

/** `held`: suspected of being spam, waits for the office. `erased`: personal data overwritten at the buyer's wish or after the term. */
export const INQUIRY_STATES = ['open', 'held', 'erased'] as const
export type InquiryState = (typeof INQUIRY_STATES)[number]

/**
 * Which mail an outbox row stands for. `answer` tells the buyer what a maker answered, `undelivered` tells the office that a maker could
 * not be reached.
 */
export const MAIL_KINDS = ['maker', 'office', 'receipt', 'answer', 'undelivered', 'erasure'] as const
export type MailKind = (typeof MAIL_KINDS)[number]

/** The version of the consent text shown in the form; raise it with every change of the wording. */
export const CONSENT_VERSION = '2026-11'
