import type { outbox } from '../tables.ts'
import type { InquiryState, MailKind } from '../terms.ts'

export type NewMail = typeof outbox.$inferInsert

/** An outbox row. Its key makes sure that each mail of an inquiry is queued once. */
export function mailRow(
  inquiryId: string,
  kind: MailKind,
  now: Date,
  more: { businessId?: string | undefined; recipient?: string | undefined } = {},
): NewMail {
  // A maker may answer more than once.
  const time = kind === 'answer' ? now.toISOString() : undefined
  const dedupeKey = [inquiryId, kind, more.businessId, time].filter(Boolean).join(':')
  return { inquiryId, kind, ...more, dedupeKey, state: 'ready', runAt: now, createdAt: now }
}

/** The mails of a new inquiry: to each maker, the office and the buyer; of one held back, to the office alone. */
export function firstMails(
  inquiryId: string,
  state: InquiryState,
  businessIds: readonly string[],
  now: Date,
): NewMail[] {
  const office = mailRow(inquiryId, 'office', now)
  return state === 'held' ? [office] : [office, ...mailsToMakersAndBuyer(inquiryId, businessIds, now)]
}

/** What an inquiry held back still calls for once the office lets it pass. */
export function mailsToMakersAndBuyer(inquiryId: string, businessIds: readonly string[], now: Date): NewMail[] {
  const toMakers = businessIds.map((businessId) => mailRow(inquiryId, 'maker', now, { businessId }))
  return [mailRow(inquiryId, 'receipt', now), ...toMakers]
}
