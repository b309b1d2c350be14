import { and, count, eq, inArray, lt, sql } from 'drizzle-orm'
import type { Database, Sql } from '#platform/database/database.ts'
import type { CountedSearch, Counts } from './countBuffer.ts'
import { searchClicks, searchCounts } from './tables.ts'

/** Different texts that are kept of a day. The shop sells some thousand things; a flood of random words ends here. */
const MOST_A_DAY = 2000

/** Adds counts to those of their days. @param most different texts to keep of a day */
export async function addCounts(db: Database, { searches, clicks }: Counts, most = MOST_A_DAY): Promise<void> {
  await db.sql.transaction(async (tx) => {
    for (const day of new Set([...searches, ...clicks].map((each) => each.day))) {
      const ofDay = searches.filter((each) => each.day === day)
      const clicksOfDay = clicks.filter((each) => each.day === day)
      const kept = await keptOf(tx, day, [...ofDay, ...clicksOfDay])
      const fresh = ofDay.filter((search) => !kept.has(keyOf(search)))
      const taken = fresh.slice(0, Math.max(0, most - (await textsOf(tx, day))))
      for (const search of taken) kept.add(keyOf(search))
      await upsert(tx, {
        searches: ofDay.filter((search) => kept.has(keyOf(search))),
        clicks: clicksOfDay.filter((click) => kept.has(keyOf(click))),
      })
    }
  })
}

const keyOf = ({ locale, query }: Pick<CountedSearch, 'locale' | 'query'>): string => `${locale} ${query}`

/** Which of the searches have a row already. */
async function keptOf(tx: Sql, day: string, searches: readonly CountedSearch[]): Promise<Set<string>> {
  const queries = [...new Set(searches.map(({ query }) => query))]
  const rows = await tx
    .select({ locale: searchCounts.locale, query: searchCounts.query })
    .from(searchCounts)
    .where(and(eq(searchCounts.day, day), inArray(searchCounts.query, queries)))
  return new Set(rows.map(keyOf))
}

async function textsOf(tx: Sql, day: string): Promise<number> {
  const [row] = await tx.select({ texts: count() }).from(searchCounts).where(eq(searchCounts.day, day))
  return row?.texts ?? 0
}

async function upsert(tx: Sql, { searches, clicks }: Counts): Promise<void> {
  if (searches.length > 0)
    await tx
      .insert(searchCounts)
      .values(inOneOrder(searches))
      .onConflictDoUpdate({
        target: [searchCounts.day, searchCounts.locale, searchCounts.query],
        set: {
          times: sql`${searchCounts.times} + excluded.times`,
          found: sql`${searchCounts.found} + excluded.found`,
        },
      })
  if (clicks.length > 0)
    await tx
      .insert(searchClicks)
      .values(inOneOrder(clicks))
      .onConflictDoUpdate({
        target: [searchClicks.day, searchClicks.locale, searchClicks.query, searchClicks.rank],
        set: { clicks: sql`${searchClicks.clicks} + excluded.clicks` },
      })
}

/** Processes that lock the same rows in the same order never wait for one another in a circle. */
function inOneOrder<Count extends CountedSearch>(counts: readonly Count[]): Count[] {
  return counts.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

/** Deletes what was counted before a day. */
export async function forgetBefore(db: Database, day: string): Promise<void> {
  await db.sql.delete(searchClicks).where(lt(searchClicks.day, day))
  await db.sql.delete(searchCounts).where(lt(searchCounts.day, day))
}
