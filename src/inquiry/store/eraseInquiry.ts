import { and, eq, inArray, isNull, lt, ne } from 'drizzle-orm'
import type { Database, Sql } from '#platform/database/database.ts'
import { inquiries, inquiryLines, inquiryMakers, outbox } from '../tables.ts'
import { mailRow } from './outboxRows.ts'

/**
 * Overwrites what is personal in an inquiry and ends its link; country, products and month stay for statistics. Mails
 * not yet sent are withdrawn, and one last mail confirms it to the buyer. False when it was erased already.
 */
export function eraseInquiry(database: Database, inquiryId: string, now: Date): Promise<boolean> {
  return database.sql.transaction(async (transaction) => {
    const [buyer] = await transaction
      .select({ email: inquiries.email })
      .from(inquiries)
      .where(and(eq(inquiries.id, inquiryId), isNull(inquiries.erasedAt)))
      .for('update')
    if (!buyer) return false
    await overwrite(transaction, [inquiryId], now)
    await transaction.insert(outbox).values(mailRow(inquiryId, 'erasure', now, { recipient: buyer.email }))
    return true
  })
}

/** Erases an inquiry that was held back, without a mail. False when it is not held. */
export function discardHeldInquiry(database: Database, inquiryId: string, now: Date): Promise<boolean> {
  return database.sql.transaction(async (transaction) => {
    const [held] = await transaction
      .select({ id: inquiries.id })
      .from(inquiries)
      .where(and(eq(inquiries.id, inquiryId), eq(inquiries.state, 'held')))
      .for('update')
    if (!held) return false
    await overwrite(transaction, [inquiryId], now)
    return true
  })
}

/** Erases every inquiry sent before a moment, without a mail. Resolves to how many. */
export function eraseOlderThan(database: Database, before: Date, now: Date): Promise<number> {
  return database.sql.transaction(async (transaction) => {
    const due = await transaction
      .select({ id: inquiries.id })
      .from(inquiries)
      .where(and(lt(inquiries.createdAt, before), isNull(inquiries.erasedAt)))
      .for('update')
    if (due.length > 0)
      await overwrite(
        transaction,
        due.map(({ id }) => id),
        now,
      )
    return due.length
  })
}

async function overwrite(transaction: Sql, ids: readonly string[], now: Date): Promise<void> {
  await transaction
    .update(inquiries)
    .set({
      state: 'erased',
      tokenHash: null,
      officeTokenHash: null,
      company: '',
      contactName: '',
      email: '',
      registrationNumber: null,
      website: null,
      phone: null,
      whatsapp: null,
      destination: null,
      incotermPlace: null,
      message: null,
      suspicions: [],
      bodyHash: '',
      erasedAt: now,
    })
    .where(inArray(inquiries.id, [...ids]))
  await transaction
    .update(inquiryLines)
    .set({ notes: null, targetPrice: null })
    .where(inArray(inquiryLines.inquiryId, [...ids]))
  await transaction
    .update(inquiryMakers)
    .set({ answerNote: null })
    .where(inArray(inquiryMakers.inquiryId, [...ids]))
  await transaction.delete(outbox).where(and(inArray(outbox.inquiryId, [...ids]), ne(outbox.kind, 'erasure')))
}
