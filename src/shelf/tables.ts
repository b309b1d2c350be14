import { date, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'

/** The short link on a shelf's label; it stays, so that labels that stand on shelves go on leading somewhere. */
export const shelfLinks = pgTable(
  'shelf_links',
  {
    /** As `newCode` makes it. */
    code: text('code').primaryKey(),
    productId: text('product_id').notNull(),
    placeId: text('place_id').notNull(),
  },
  (table) => [uniqueIndex('shelf_links_product_place').on(table.productId, table.placeId)],
)

/** How often a label was scanned on a day in Malang. Nothing tells by whom, or when. */
export const shelfScans = pgTable(
  'shelf_scans',
  {
    day: date('day').notNull(),
    code: text('code').notNull(),
    times: integer('times').notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.code] })],
)
