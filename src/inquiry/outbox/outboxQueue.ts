import { and, asc, eq, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm'
import type { Database } from '#platform/database/database.ts'
import { mailRow } from '../store/outboxRows.ts'
import { outbox } from '../tables.ts'

export type OutboxRow = typeof outbox.$inferSelect

/**
 * Takes up to `limit` mails that are due and leases them: nobody else takes them before `leaseMs` are over. A row's
 * `attempts` then names this very try, so that a sender whose lease ran out cannot overwrite what a later one noted.
 */
export function claimMails(database: Database, now: Date, limit: number, leaseMs: number): Promise<OutboxRow[]> {
  const due = database.sql
    .select({ id: outbox.id })
    .from(outbox)
    .where(
      and(eq(outbox.state, 'ready'), lte(outbox.runAt, now), or(isNull(outbox.leaseUntil), lt(outbox.leaseUntil, now))),
    )
    .orderBy(asc(outbox.runAt), asc(outbox.id))
    .limit(limit)
    .for('update', { skipLocked: true })
  return database.sql
    .update(outbox)
    .set({ attempts: sql`${outbox.attempts} + 1`, leaseUntil: new Date(now.getTime() + leaseMs) })
    .where(inArray(outbox.id, due))
    .returning()
}

const thisTry = (row: OutboxRow) =>
  and(eq(outbox.id, row.id), eq(outbox.attempts, row.attempts), eq(outbox.state, 'ready'))

export async function noteSent(database: Database, row: OutboxRow, now: Date): Promise<void> {
  await database.sql
    .update(outbox)
    .set({ state: 'sent', sentAt: now, leaseUntil: null, lastError: null, recipient: null })
    .where(thisTry(row))
}

/** Another try at `runAt`. */
export async function noteFailed(database: Database, row: OutboxRow, runAt: Date, reason: string): Promise<void> {
  await database.sql.update(outbox).set({ leaseUntil: null, runAt, lastError: reason }).where(thisTry(row))
}

/** No further try. The office is told of a maker who cannot be reached. */
export function noteDead(database: Database, row: OutboxRow, now: Date, reason: string): Promise<void> {
  return database.sql.transaction(async (transaction) => {
    await transaction
      .update(outbox)
      .set({ state: 'dead', leaseUntil: null, lastError: reason, recipient: null })
      .where(thisTry(row))
    if (row.kind !== 'maker' || !row.businessId) return
    await transaction
      .insert(outbox)
      .values(mailRow(row.inquiryId, 'undelivered', now, { businessId: row.businessId }))
      .onConflictDoNothing({ target: outbox.dedupeKey })
  })
}

/** Gives a mail back untouched that there was no time left to send. */
export async function giveBack(database: Database, row: OutboxRow): Promise<void> {
  await database.sql
    .update(outbox)
    .set({ leaseUntil: null, attempts: row.attempts - 1 })
    .where(thisTry(row))
}

/** Forgets mails sent before a moment. */
export async function forgetSentBefore(database: Database, before: Date): Promise<void> {
  await database.sql.delete(outbox).where(and(eq(outbox.state, 'sent'), lt(outbox.sentAt, before)))
}
