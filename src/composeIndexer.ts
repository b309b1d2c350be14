import { createCatalogueFeed } from '#catalogue/catalogueFeed.ts'
import { createCmsClient, createCmsReader } from '#catalogue/cmsReader.ts'
import { createCatalogue } from '#catalogue/createCatalogue.ts'
import { createIndexer } from '#discovery/index/indexer.ts'
import { createIndexKeeper, type IndexKeeper } from '#discovery/indexing/indexKeeper.ts'
import { createStaleHistory, type StaleHistory } from '#discovery/indexing/staleHistory.ts'
import { createSearchClient } from '#discovery/searchClient.ts'
import { readyMarkets } from '#export/readiness.ts'
import type { IndexerConfig } from '#platform/indexerConfig.ts'
import type { Logger } from '#platform/log.ts'

/** Puts together what keeps the index: the only holder of the key that may write it. */
export function composeIndexer(config: IndexerConfig, log: Logger): { keeper: IndexKeeper; history: StaleHistory } {
  const reader = createCmsReader(createCmsClient(config), log)
  const catalogue = createCatalogue(reader)
  const feed = createCatalogueFeed(reader)
  const client = createSearchClient(config.search.host, config.search.adminKey)
  const indexer = createIndexer({ client, catalogue, feed, readyMarkets })
  const history = createStaleHistory()
  return { history, keeper: createIndexKeeper({ catalogue, feed, indexer, history, log }) }
}
