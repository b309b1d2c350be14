import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SanityClient } from '@sanity/client'
import { Meilisearch } from 'meilisearch'
import type { Catalogue } from '#catalogue/catalogue.ts'
import { type CatalogueFeed, createCatalogueFeed } from '#catalogue/catalogueFeed.ts'
import { type CatalogueWalk, createCatalogueWalk } from '#catalogue/catalogueWalk.ts'
import { createCmsClient, createCmsReader } from '#catalogue/cmsReader.ts'
import { createCatalogue } from '#catalogue/createCatalogue.ts'
import type { SeedDocument } from '#cms/content/seedDocument.ts'
import { createDiscovery } from '#discovery/createDiscovery.ts'
import type { Discovery } from '#discovery/discovery.ts'
import { DEFAULT_ADMIN_KEY_UID, DEFAULT_SEARCH_KEY_UID, keyFor } from '#discovery/embedded/auth/keyDerivation.ts'
import { type SearchServer, startSearchServer } from '#discovery/embedded/server.ts'
import { createIndexer, type Indexer } from '#discovery/index/indexer.ts'
import type { Sync } from '#discovery/sync/sync.ts'
import { readyMarkets } from '#export/readiness.ts'
import { createLogger } from '#platform/log.ts'
import { type LakeUnderTest, startTestLake } from '../contract/lake/lakeUnderTest.ts'
import { SHOP } from './shopDocuments.ts'
import { type ShopIndexer, startShopIndexer } from './shopIndexer.ts'
import { siteConfig } from './siteConfig.ts'
import { listenToWebhooks } from './webhookEndpoint.ts'

const SITE_TOKEN = 'site-token-of-a-small-shop'
export const SHOP_MASTER_KEY = 'master-key-of-a-small-shop'
const log = createLogger('silent')

/** A small shop in a real content lake, with its catalogue. */
export interface LakeShop {
  readonly lake: LakeUnderTest
  readonly editor: SanityClient
  readonly catalogue: Catalogue
  readonly feed: CatalogueFeed
  readonly walk: CatalogueWalk
  stop(): Promise<void>
}

/** Writes documents as an editor who publishes them at once. */
export async function publish(editor: SanityClient, documents: readonly SeedDocument[]): Promise<void> {
  const transaction = documents.reduce((writing, document) => writing.createOrReplace(document), editor.transaction())
  await transaction.commit()
}

export async function startLakeShop(
  options: Parameters<typeof startTestLake>[0] = {},
  documents: readonly SeedDocument[] = SHOP,
): Promise<LakeShop> {
  const lake = await startTestLake({ siteToken: SITE_TOKEN, ...options })
  await publish(lake.admin, documents)
  return { lake, editor: lake.admin, ...readShop(lake.lake.url, SITE_TOKEN), stop: () => lake.stop() }
}

/** The catalogue of a lake that runs somewhere, as the site reads it. */
export function readShop(lakeUrl: string, siteToken: string): Pick<LakeShop, 'catalogue' | 'feed' | 'walk'> {
  const config = siteConfig({ SANITY_API_HOST: lakeUrl, SANITY_TOKEN: siteToken })
  const reader = createCmsReader(createCmsClient(config), log)
  return { catalogue: createCatalogue(reader), feed: createCatalogueFeed(reader), walk: createCatalogueWalk(reader) }
}

/** A shop's search, and what keeps both in step: an indexer with its server, and a site that follows it. */
export interface ShopSearch extends ShopIndexer {
  readonly search: SearchServer
  /** May write the index, as the indexer does. */
  readonly index: Meilisearch
  readonly indexer: Indexer
  readonly discovery: Discovery
  stop(): Promise<void>
}

/** The shop with its search. */
export type Shop = LakeShop & ShopSearch

export async function startShop(options: Parameters<typeof startTestLake>[0] = {}): Promise<Shop> {
  const lakeShop = await startLakeShop(options)
  const search = await startShopSearch(lakeShop)
  return {
    ...lakeShop,
    ...search,
    async stop() {
      await search.stop()
      await lakeShop.stop()
    },
  }
}

/** A shop whose lake tells the sync of each change by its own webhook, as in the product. */
export async function startHookedShop(): Promise<Shop> {
  const secret = 'a-webhook-secret-of-tests'
  const sync = Promise.withResolvers<Sync>()
  const endpoint = await listenToWebhooks(secret, async (changes) => {
    if (!(await (await sync.promise).changed(changes))) throw new Error('not public yet')
  })
  const shop = await startShop({ webhooks: [{ url: endpoint.url, secret }] })
  sync.resolve(shop.sync)
  return {
    ...shop,
    async stop() {
      await shop.stop()
      await endpoint.close()
    },
  }
}

export async function startShopSearch({ catalogue, feed }: Pick<LakeShop, 'catalogue' | 'feed'>): Promise<ShopSearch> {
  const dataDir = await mkdtemp(join(tmpdir(), 'search-'))
  const search = await startSearchServer({ dataDir, host: '127.0.0.1', port: 0, masterKey: SHOP_MASTER_KEY })
  const clientWith = (uid: string) => new Meilisearch({ host: search.url, apiKey: keyFor(SHOP_MASTER_KEY, uid) })
  const index = clientWith(DEFAULT_ADMIN_KEY_UID)
  const indexer = createIndexer({ client: index, catalogue, feed, readyMarkets })
  const followed = await startShopIndexer({ catalogue, feed, indexer })
  return {
    ...followed,
    search,
    index,
    indexer,
    discovery: createDiscovery(clientWith(DEFAULT_SEARCH_KEY_UID), catalogue),
    async stop() {
      await followed.stop()
      await search.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
