import type { Meilisearch, MultiSearchQuery, SearchParams } from 'meilisearch'
import { z } from 'zod'

/** The search engine did not answer, or not as agreed. */
export class DiscoveryUnavailable extends Error {
  override name = 'DiscoveryUnavailable'
}

const answer = z.object({
  hits: z.array(z.record(z.string(), z.unknown())),
  totalHits: z.number().optional(),
  estimatedTotalHits: z.number().optional(),
  page: z.number().optional(),
  totalPages: z.number().optional(),
  facetDistribution: z.record(z.string(), z.record(z.string(), z.number())).optional(),
  facetStats: z.record(z.string(), z.object({ min: z.number(), max: z.number() })).optional(),
})
export type Answer = z.output<typeof answer>
export type Hit = Answer['hits'][number]

/** A Meilisearch server, as far as discovery asks it. Each call may throw `DiscoveryUnavailable`. */
export interface SearchEngine {
  search(index: string, text: string, params: SearchParams): Promise<Answer>
  /** One answer for each query, in their order. */
  searchAll(queries: readonly MultiSearchQuery[]): Promise<Answer[]>
}

export function createSearchEngine(client: Meilisearch): SearchEngine {
  async function asking<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call()
    } catch (error) {
      throw new DiscoveryUnavailable('The search engine did not answer.', { cause: error })
    }
  }
  const answers = z.object({ results: z.array(answer) })
  return {
    search: (index, text, params) => asking(async () => answer.parse(await client.index(index).search(text, params))),
    searchAll: (queries) =>
      asking(async () => answers.parse(await client.multiSearch({ queries: [...queries] })).results),
  }
}

/** The cards of hits; hits that were written by another version of the site are left out. */
export function cardsOf<C>(hits: readonly Hit[], schema: z.ZodType<{ card: C }>): C[] {
  return hits.flatMap((hit) => {
    const parsed = schema.safeParse(hit)
    return parsed.success ? [parsed.data.card] : []
  })
}
