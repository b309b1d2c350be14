import { z } from 'zod'

/** What the indexer and those who ask it say to each other over HTTP (`indexing/indexerServer.ts`, `indexerClient.ts`). */

/** Kept pages that no longer show what is published, now that the index does. */
export const stalePages = z.object({
  /** How far this tells; given with the next question, it asks for what came after. */
  cursor: z.string(),
  /** Any page may be stale. */
  everything: z.boolean(),
  /** Those that carry one of these tags are. */
  tags: z.array(z.string()).readonly(),
})
export type StalePages = z.output<typeof stalePages>
export type Stale = Omit<StalePages, 'cursor'>

/** Documents that the CMS told of, and how far the teller knows about stale pages. */
export const toldChanges = z.object({ ids: z.array(z.string()), cursor: z.string().optional() })

/** A line that tells how the building of an index goes on; the last one says how it ended. */
export const rebuildLine = z.union([
  z.object({ kind: z.enum(['product', 'business']), done: z.number(), total: z.number() }),
  z.object({ failed: z.string() }),
  z.object({ finished: z.literal(true) }),
])
export type RebuildLine = z.output<typeof rebuildLine>
