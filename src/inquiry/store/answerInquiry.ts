import { and, eq } from 'drizzle-orm'
import type { Database } from '#platform/database/database.ts'
import type { MakerAnswer } from '../inquiries.ts'
import { inquiries, inquiryMakers, outbox } from '../tables.ts'
import { mailRow, mailsToMakersAndBuyer } from './outboxRows.ts'

/** Lets an inquiry pass that was held back, and queues the mails it calls for. False when it is not held. */
export function releaseInquiry(database: Database, inquiryId: string, now: Date): Promise<boolean> {
  return database.sql.transaction(async (transaction) => {
    const [released] = await transaction
      .update(inquiries)
      .set({ state: 'open' })
      .where(and(eq(inquiries.id, inquiryId), eq(inquiries.state, 'held')))
      .returning({ id: inquiries.id })
    if (!released) return false
    const makers = await transaction
      .select({ businessId: inquiryMakers.businessId })
      .from(inquiryMakers)
      .where(eq(inquiryMakers.inquiryId, inquiryId))
    const businessIds = makers.map((maker) => maker.businessId)
    await transaction.insert(outbox).values(mailsToMakersAndBuyer(inquiryId, businessIds, now))
    return true
  })
}

/** Stores what a maker answered and queues the mail about it. False when the inquiry does not ask that maker. */
export function storeAnswer(database: Database, inquiryId: string, given: MakerAnswer, now: Date): Promise<boolean> {
  return database.sql.transaction(async (transaction) => {
    const [maker] = await transaction
      .update(inquiryMakers)
      .set({ answer: given.answer, answerNote: given.note ?? null, answeredAt: now })
      .where(and(eq(inquiryMakers.inquiryId, inquiryId), eq(inquiryMakers.businessId, given.businessId)))
      .returning({ businessId: inquiryMakers.businessId })
    if (!maker) return false
    await transaction.insert(outbox).values(mailRow(inquiryId, 'answer', now, { businessId: given.businessId }))
    return true
  })
}
