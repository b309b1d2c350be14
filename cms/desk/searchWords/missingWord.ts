import { z } from 'zod'

/** What the site says of a text that finds nothing: the word that is missing in it, and known words that it may mean. */
export const missingWord = z.object({ missing: z.string(), proposals: z.array(z.string()) })
export type MissingWord = z.output<typeof missingWord>
