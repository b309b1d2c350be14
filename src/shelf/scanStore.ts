import { and, eq, gt, lt, sql } from 'drizzle-orm'
import type { Database } from '#platform/database/database.ts'
import { shelfLinks, shelfScans } from './tables.ts'

export async function addScan(db: Database, day: string, code: string): Promise<void> {
  await db.sql
    .insert(shelfScans)
    .values({ day, code, times: 1 })
    .onConflictDoUpdate({
      target: [shelfScans.day, shelfScans.code],
      set: { times: sql`${shelfScans.times} + 1` },
    })
}

/** How often each product's label at a place was scanned after a day. */
export async function scansSince(db: Database, placeId: string, day: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db.sql
    .select({ productId: shelfLinks.productId, times: sql`sum(${shelfScans.times})`.mapWith(Number) })
    .from(shelfScans)
    .innerJoin(shelfLinks, eq(shelfLinks.code, shelfScans.code))
    .where(and(eq(shelfLinks.placeId, placeId), gt(shelfScans.day, day)))
    .groupBy(shelfLinks.productId)
  return new Map(rows.map(({ productId, times }) => [productId, times]))
}

/** Deletes what was counted before a day. */
export async function forgetScansBefore(db: Database, day: string): Promise<void> {
  await db.sql.delete(shelfScans).where(lt(shelfScans.day, day))
}
