import { z } from 'zod'

/** A product on a shelf, and how often its label was scanned. */
const scannedGood = z.object({
  productId: z.string(),
  name: z.string(),
  maker: z.string(),
  shelf: z.string(),
  /** In words. */
  price: z.string(),
  scans: z.number(),
})
export type ScannedGood = z.output<typeof scannedGood>

/** What the site tells the office of a place's shelves. */
export const shelfReport = z.object({
  places: z.array(z.object({ slug: z.string(), title: z.string() })),
  /** The place that was asked for, else the first. */
  place: z.string(),
  goods: z.array(scannedGood),
})
export type ShelfReport = z.output<typeof shelfReport>

/** Labels on a sheet: as many as it can begin at. */
export const COLUMNS = 3
export const ROWS = 7
/** Products that can be named in an address; all of a place need not be named. */
export const MOST_NAMED = 200
