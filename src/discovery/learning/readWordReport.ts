import { and, desc, gt, inArray, type SQL, sql } from 'drizzle-orm'
import type { Period } from '#cms/desk/periods.ts'
import type { SearchedWord, WordList, WordReport } from '#cms/desk/searchWords/wordReport.ts'
import type { Database } from '#platform/database/database.ts'
import { daysBefore, KEPT_DAYS } from './days.ts'
import { searchClicks, searchCounts } from './tables.ts'

/**
 * A text that was searched for less often in a period is shown to nobody: it may be the only trace of one person (k-anonymity).
 */
export const FEWEST_TIMES = 3
const MOST_SHOWN = 500

const sumOf = (value: SQL | typeof searchCounts.times, condition: SQL) =>
  sql`coalesce(sum(${value}) filter (where ${condition}), 0)`.mapWith(Number)

/** What people searched for in the days up to `today`. */
export async function readWordReport(db: Database, today: string, period: Period, list: WordList): Promise<WordReport> {
  const since = daysBefore(today, period)
  const inPeriod = gt(searchCounts.day, since)
  const times = sumOf(searchCounts.times, inPeriod)
  const missed = sumOf(sql`${searchCounts.times} - ${searchCounts.found}`, inPeriod)
  const texts = db.sql
    .select({
      locale: searchCounts.locale,
      query: searchCounts.query,
      times: times.as('in_period'),
      missed: missed.as('missed'),
      earlier: sumOf(searchCounts.times, sql`not ${inPeriod}`).as('earlier'),
    })
    .from(searchCounts)
    .where(gt(searchCounts.day, daysBefore(since, period)))
    .groupBy(searchCounts.locale, searchCounts.query)
    .as('texts')

  const often = sql`${texts.times} >= ${FEWEST_TIMES}`
  const [totals] = await db.sql
    .select({
      total: sumOf(sql`${texts.times}`, sql`true`),
      missed: sumOf(sql`${texts.missed}`, sql`true`),
      seldom: sql`count(*) filter (where ${texts.times} > 0 and not ${often})`.mapWith(Number),
    })
    .from(texts)
  const shown = await db.sql
    .select()
    .from(texts)
    .where(list === 'missed' ? and(often, gt(texts.missed, 0)) : often)
    .orderBy(desc(list === 'missed' ? texts.missed : texts.times), texts.query)
    .limit(MOST_SHOWN)
  const clicked = await readClicks(db, since, shown)

  return {
    words: shown.map(({ earlier, ...word }) => ({
      ...word,
      ...(2 * period <= KEPT_DAYS ? { earlier } : {}),
      ...(clicked.get(`${word.locale} ${word.query}`) ?? { clicks: 0 }),
    })),
    total: totals?.total ?? 0,
    missed: totals?.missed ?? 0,
    seldom: totals?.seldom ?? 0,
    fewest: FEWEST_TIMES,
  }
}

/** What was clicked after some searches since a day, by language and text. */
async function readClicks(
  db: Database,
  since: string,
  searches: readonly Pick<SearchedWord, 'query'>[],
): Promise<ReadonlyMap<string, Pick<SearchedWord, 'clicks' | 'meanRank'>>> {
  const queries = searches.map(({ query }) => query)
  const rows = await db.sql
    .select({
      locale: searchClicks.locale,
      query: searchClicks.query,
      clicks: sql`sum(${searchClicks.clicks})`.mapWith(Number),
      meanRank: sql`sum(${searchClicks.clicks} * ${searchClicks.rank})::float / sum(${searchClicks.clicks})`.mapWith(
        Number,
      ),
    })
    .from(searchClicks)
    .where(and(gt(searchClicks.day, since), inArray(searchClicks.query, queries)))
    .groupBy(searchClicks.locale, searchClicks.query)
  return new Map(rows.map(({ locale, query, ...clicked }) => [`${locale} ${query}`, clicked]))
}
