import {
  bigint,
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
  varchar,
} from 'drizzle-orm/pg-core'
import type { LocaleText } from '../i18n/locale.ts'
import {
  ANSWER_STATES,
  BUYER_ROLES,
  CURRENCIES,
  INCOTERMS,
  INQUIRY_STATES,
  LABEL_LANGUAGES,
  MAIL_KINDS,
  PAYMENTS,
} from './terms.ts'

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** A buyer's request for quotation. Personal fields are empty once `erasedAt` is set; country and month stay for statistics. */
export const inquiries = pgTable(
  'inquiries',
  {
    id: uuid('id').primaryKey(),
    reference: text('reference').notNull(),
    state: text('state', { enum: INQUIRY_STATES }).notNull(),
    /** The form ticket's nonce: the same form sent again finds its own row. */
    idempotencyKey: text('idempotency_key').notNull(),
    bodyHash: text('body_hash').notNull(),
    /** Salts the private link, which is made from it again whenever a mail needs it; only the link's hash is stored. */
    linkNonce: text('link_nonce').notNull(),
    tokenHash: text('token_hash'),
    /** The same for the office's link. */
    officeTokenHash: text('office_token_hash'),
    locale: text('locale', { enum: ['id', 'en', 'ar'] }).notNull(),
    company: text('company').notNull(),
    role: text('role', { enum: BUYER_ROLES }).notNull(),
    registrationNumber: text('registration_number'),
    website: text('website'),
    contactName: text('contact_name').notNull(),
    email: text('email').notNull(),
    phone: text('phone'),
    whatsapp: text('whatsapp'),
    country: varchar('country', { length: 2 }).notNull(),
    destination: text('destination'),
    incoterm: text('incoterm', { enum: INCOTERMS }),
    incotermPlace: text('incoterm_place'),
    currency: text('currency', { enum: CURRENCIES }).notNull(),
    sampleFirst: boolean('sample_first').notNull(),
    privateLabel: boolean('private_label').notNull(),
    labelLanguages: text('label_languages', { enum: LABEL_LANGUAGES }).array().notNull(),
    payment: text('payment', { enum: PAYMENTS }),
    wantedBy: date('wanted_by', { mode: 'string' }),
    message: text('message'),
    consentVersion: text('consent_version').notNull(),
    consentLocale: text('consent_locale', { enum: ['id', 'en', 'ar'] }).notNull(),
    consentedAt: moment('consented_at').notNull(),
    /** Why the inquiry looked like spam, by name of the sign; empty for most. */
    suspicions: text('suspicions').array().notNull(),
    createdAt: moment('created_at').notNull(),
    erasedAt: moment('erased_at'),
  },
  (table) => [
    uniqueIndex('inquiries_reference').on(table.reference),
    uniqueIndex('inquiries_idempotency_key').on(table.idempotencyKey),
    uniqueIndex('inquiries_token_hash').on(table.tokenHash),
    uniqueIndex('inquiries_office_token_hash').on(table.officeTokenHash),
    index('inquiries_created_at').on(table.createdAt),
  ],
)

/** One product of an inquiry, as it was named when it was asked for. */
export const inquiryLines = pgTable(
  'inquiry_lines',
  {
    inquiryId: uuid('inquiry_id')
      .notNull()
      .references(() => inquiries.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    productId: text('product_id').notNull(),
    productSlug: text('product_slug').notNull(),
    productName: jsonb('product_name').$type<LocaleText>().notNull(),
    /** The variant that was asked for, as it was named then. */
    variantName: jsonb('variant_name').$type<LocaleText>(),
    businessId: text('business_id').notNull(),
    quantity: integer('quantity').notNull(),
    unit: text('unit', { enum: ['pack', 'carton', 'piece', 'kg', 'set', 'container20', 'container40'] }).notNull(),
    /** Per unit, in the minor unit of the inquiry's currency. */
    targetPrice: bigint('target_price', { mode: 'number' }),
    notes: text('notes'),
  },
  (table) => [primaryKey({ columns: [table.inquiryId, table.position] })],
)

/** A maker asked by an inquiry, and what the maker answered. */
export const inquiryMakers = pgTable(
  'inquiry_makers',
  {
    inquiryId: uuid('inquiry_id')
      .notNull()
      .references(() => inquiries.id, { onDelete: 'cascade' }),
    businessId: text('business_id').notNull(),
    businessSlug: text('business_slug').notNull(),
    businessName: text('business_name').notNull(),
    answer: text('answer', { enum: ANSWER_STATES }).notNull(),
    answerNote: text('answer_note'),
    answeredAt: moment('answered_at'),
  },
  (table) => [primaryKey({ columns: [table.inquiryId, table.businessId] })],
)

/** A mail to be sent. It holds ids only: the mail is written from the inquiry when it is sent. */
export const outbox = pgTable(
  'outbox',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    inquiryId: uuid('inquiry_id')
      .notNull()
      .references(() => inquiries.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: MAIL_KINDS }).notNull(),
    businessId: text('business_id'),
    dedupeKey: text('dedupe_key').notNull(),
    /** Only the confirmation of an erasure names its recipient, since the inquiry no longer does; emptied once it has gone. */
    recipient: text('recipient'),
    state: text('state', { enum: ['ready', 'sent', 'dead'] }).notNull(),
    attempts: integer('attempts').notNull().default(0),
    runAt: moment('run_at').notNull(),
    leaseUntil: moment('lease_until'),
    sentAt: moment('sent_at'),
    lastError: text('last_error'),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('outbox_dedupe_key').on(table.dedupeKey),
    index('outbox_due').on(table.state, table.runAt),
    index('outbox_inquiry').on(table.inquiryId),
  ],
)

/** Counters of `rate-limiter-flexible`, in the column order it expects; made unlogged in the migration, since they may be lost. */
export const rateLimits = pgTable('rate_limits', {
  key: varchar('key', { length: 255 }).primaryKey(),
  points: integer('points').notNull().default(0),
  expire: bigint('expire', { mode: 'number' }),
})
