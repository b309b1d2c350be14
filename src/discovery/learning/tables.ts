import { date, index, integer, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core'

const searchedFor = {
  /** The day in Malang. There is no time of day: it would put searches in a row. */
  day: date('day').notNull(),
  locale: text('locale', { enum: ['id', 'en', 'ar'] }).notNull(),
  /** As `countedText` writes it. */
  query: text('query').notNull(),
}

/** How often a text was searched for on a day. Nothing tells who searched, or what else. */
export const searchCounts = pgTable(
  'search_counts',
  {
    ...searchedFor,
    times: integer('times').notNull(),
    /** How many of them found what fits all words. */
    found: integer('found').notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.locale, table.query] })],
)

/** How often the product at a rank, counted from 1, was opened after such a search. */
export const searchClicks = pgTable(
  'search_clicks',
  {
    ...searchedFor,
    rank: smallint('rank').notNull(),
    clicks: integer('clicks').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.day, table.locale, table.query, table.rank] }),
    index('search_clicks_query').on(table.query),
  ],
)
