import { and, eq, inArray } from 'drizzle-orm'
import type { Database } from '#platform/database/database.ts'
import { newCode } from './code.ts'
import { shelfLinks } from './tables.ts'

/** What a short link stands for. */
export interface ShelfLink {
  readonly productId: string
  readonly placeId: string
}

/** The codes of products on a place's shelves; those that have none get one. */
export async function codesFor(
  db: Database,
  placeId: string,
  productIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (productIds.length === 0) return new Map()
  const known = await knownCodes(db, placeId, productIds)
  const missing = productIds.filter((id) => !known.has(id))
  if (missing.length === 0) return known
  // Another process may have made one meanwhile, and a new code may be another's already: what stands in the table counts.
  await db.sql
    .insert(shelfLinks)
    .values(missing.map((productId) => ({ code: newCode(), productId, placeId })))
    .onConflictDoNothing()
  return codesFor(db, placeId, productIds)
}

async function knownCodes(
  db: Database,
  placeId: string,
  productIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.sql
    .select()
    .from(shelfLinks)
    .where(and(eq(shelfLinks.placeId, placeId), inArray(shelfLinks.productId, [...productIds])))
  return new Map(rows.map(({ productId, code }) => [productId, code]))
}

export async function linkOf(db: Database, code: string): Promise<ShelfLink | undefined> {
  const [row] = await db.sql.select().from(shelfLinks).where(eq(shelfLinks.code, code))
  return row
}
