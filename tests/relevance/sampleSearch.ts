import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Meilisearch } from 'meilisearch'
import { createCatalogueFeed } from '#catalogue/catalogueFeed.ts'
import { createCatalogue } from '#catalogue/createCatalogue.ts'
import { rememberLists } from '#catalogue/rememberLists.ts'
import { createDiscovery } from '#discovery/createDiscovery.ts'
import type { Discovery } from '#discovery/discovery.ts'
import { startSearchServer } from '#discovery/embedded/server.ts'
import { createIndexer } from '#discovery/index/indexer.ts'
import { readyMarkets } from '#export/readiness.ts'
import { sampleReader } from '../support/sampleReader.ts'
import { type SampleProduct, TODAY } from './judgement.ts'

const MASTER_KEY = 'a master key for judging only'

/** The sample content in a real index behind the site's own discovery. */
export interface SampleSearch {
  readonly discovery: Discovery
  readonly products: readonly SampleProduct[]
  stop(): Promise<void>
}

export async function startSampleSearch(): Promise<SampleSearch> {
  const catalogue = createCatalogue(sampleReader)
  const feed = createCatalogueFeed(sampleReader)
  const dataDir = await mkdtemp(join(tmpdir(), 'relevance-'))
  const server = await startSearchServer({ dataDir, host: '127.0.0.1', port: 0, masterKey: MASTER_KEY })
  const client = new Meilisearch({ host: server.url, apiKey: MASTER_KEY })
  const now = () => new Date(`${TODAY}T05:00:00Z`)
  await createIndexer({ client, catalogue, feed, readyMarkets, now }).rebuild()
  const [products, requirements] = await Promise.all([
    catalogue.productsById(await feed.ids('product')),
    catalogue.requirements(),
  ])
  return {
    discovery: createDiscovery(client, rememberLists(catalogue)),
    products: products.map((product) => ({ ...product, readyFor: readyMarkets(product, requirements, TODAY) })),
    async stop() {
      await server.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
