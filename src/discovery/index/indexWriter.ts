import type { EnqueuedTaskPromise, Meilisearch } from 'meilisearch'
import { z } from 'zod'
import type { Catalogue } from '#catalogue/catalogue.ts'
import type { CatalogueFeed } from '#catalogue/catalogueFeed.ts'
import { businessDocument, type IndexContext, productDocument } from './documents.ts'

/** How many documents go to the engine at once. */
const BATCH = 250
const TASK_TIMEOUT_MS = 60_000

/** Waits until the engine has done what it accepted. @throws with the engine's reason when it failed */
export async function finish(enqueued: EnqueuedTaskPromise): Promise<void> {
  const task = await enqueued.waitTask({ timeout: TASK_TIMEOUT_MS, interval: 10 })
  if (task.status !== 'succeeded') {
    throw new Error(`Search task ${task.uid} ${task.status}: ${task.error?.message ?? 'no reason given'}`)
  }
}

function batches<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, i) => items.slice(i * BATCH, (i + 1) * BATCH))
}

/** Writes documents into an index by their ids in the CMS; ids that the CMS no longer publishes leave it. */
export interface IndexWriter {
  putProducts(index: string, ids: readonly string[], about: IndexContext, done?: (count: number) => void): Promise<void>
  putBusinesses(
    index: string,
    ids: readonly string[],
    about: Pick<IndexContext, 'sharedUpdatedAt'>,
    done?: (count: number) => void,
  ): Promise<void>
  /** Every document's stamp, by id. */
  stamps(index: string): Promise<Map<string, string>>
}

const stamped = z.object({ results: z.array(z.object({ id: z.string(), stamp: z.string() })), total: z.number() })

export function createIndexWriter(client: Meilisearch, catalogue: Catalogue, feed: CatalogueFeed): IndexWriter {
  async function replace(index: string, ids: readonly string[], documents: readonly { id: string }[]): Promise<void> {
    const found = new Set(documents.map(({ id }) => id))
    const gone = ids.filter((id) => !found.has(id))
    if (documents.length > 0) await finish(client.index(index).addDocuments([...documents], { primaryKey: 'id' }))
    if (gone.length > 0) await finish(client.index(index).deleteDocuments(gone))
  }

  async function inBatches(
    ids: readonly string[],
    put: (ids: string[]) => Promise<void>,
    done?: (count: number) => void,
  ) {
    let count = 0
    for (const batch of batches(ids)) {
      await put(batch)
      count += batch.length
      done?.(count)
    }
  }

  return {
    putProducts: (index, ids, about, done) =>
      inBatches(
        ids,
        async (batch) => {
          const products = await catalogue.productsById(batch)
          await replace(
            index,
            batch,
            products.map((product) => productDocument(product, about)),
          )
        },
        done,
      ),
    putBusinesses: (index, ids, about, done) =>
      inBatches(
        ids,
        async (batch) => {
          const businesses = await catalogue.businessesById(batch)
          const documents = businesses.map(async (business) => {
            const products = await feed.productIdsOfBusiness(business.id)
            return businessDocument(business, products.length, about.sharedUpdatedAt)
          })
          await replace(index, batch, await Promise.all(documents))
        },
        done,
      ),
    async stamps(index) {
      const stamps = new Map<string, string>()
      for (let offset = 0; ; offset += 1000) {
        const answer = await client.index(index).getDocuments({ fields: ['id', 'stamp'], limit: 1000, offset })
        const { results, total } = stamped.parse(answer)
        for (const { id, stamp } of results) stamps.set(id, stamp)
        if (results.length === 0 || stamps.size >= total) return stamps
      }
    },
  }
}
