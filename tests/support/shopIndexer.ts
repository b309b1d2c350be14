import type { Catalogue } from '#catalogue/catalogue.ts'
import type { CatalogueFeed } from '#catalogue/catalogueFeed.ts'
import { rememberLists } from '#catalogue/rememberLists.ts'
import type { Indexer } from '#discovery/index/indexer.ts'
import { type IndexerServer, startIndexerServer } from '#discovery/indexing/indexerServer.ts'
import { createIndexKeeper } from '#discovery/indexing/indexKeeper.ts'
import { createStaleHistory } from '#discovery/indexing/staleHistory.ts'
import { createIndexerClient, type IndexerClient } from '#discovery/sync/indexerClient.ts'
import { createSync, type Sync } from '#discovery/sync/sync.ts'
import { createLogger } from '#platform/log.ts'
import { PageCache } from '#platform/page-cache/pageCache.ts'

export const INDEXER_SECRET = 'thirty-two-characters-for-indexer'
const log = createLogger('silent')

/** A site that keeps pages, as far as the indexer knows it. */
export interface FollowingSite {
  readonly cache: PageCache
  readonly sync: Sync
}

/** An indexer that can be away and come back on the same port, and a site that follows it over HTTP. */
export interface ShopIndexer extends FollowingSite {
  readonly indexerUrl: string
  readonly indexerClient: IndexerClient
  stopIndexer(): Promise<void>
  /** As a new process: it has seen nothing yet. Resolves when the index is in step. */
  startIndexer(): Promise<void>
  /** One more site, with pages of its own. */
  siteFollowing(client: IndexerClient): FollowingSite
  stop(): Promise<void>
}

export async function startShopIndexer(parts: {
  readonly catalogue: Catalogue
  readonly feed: CatalogueFeed
  readonly indexer: Indexer
}): Promise<ShopIndexer> {
  let port = 0
  let running: { readonly server: IndexerServer; stop(): Promise<void> } | undefined

  async function startIndexer(): Promise<void> {
    const history = createStaleHistory()
    const keeper = createIndexKeeper({ ...parts, history, log })
    const listen = { host: '127.0.0.1', port }
    const server = await startIndexerServer({ keeper, history, secret: INDEXER_SECRET, listen, log })
    port = server.port
    running = {
      server,
      async stop() {
        await server.close()
        await keeper.stop()
      },
    }
    await keeper.start(() => undefined)
  }
  const stopIndexer = async () => {
    await running?.stop()
    running = undefined
  }

  await startIndexer()
  const indexerUrl = `http://127.0.0.1:${port}`
  const indexerClient = createIndexerClient({ url: indexerUrl, secret: INDEXER_SECRET })
  const sites: FollowingSite[] = []
  function siteFollowing(client: IndexerClient): FollowingSite {
    const cache = new PageCache({ maxBytes: 1e6 })
    const { feed, catalogue } = parts
    const sync = createSync({ catalogue: rememberLists(catalogue), feed, indexer: client, cache, log })
    sync.start()
    sites.push({ cache, sync })
    return { cache, sync }
  }
  return {
    ...siteFollowing(indexerClient),
    indexerUrl,
    indexerClient,
    stopIndexer,
    startIndexer,
    siteFollowing,
    async stop() {
      for (const { sync } of sites) await sync.stop()
      await stopIndexer()
    },
  }
}
