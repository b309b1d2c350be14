import type { Meilisearch, Settings } from 'meilisearch'
import type { Catalogue } from '#catalogue/catalogue.ts'
import type { CatalogueFeed, ChangedDocument } from '#catalogue/catalogueFeed.ts'
import type { MarketCode, Product, Requirement } from '#catalogue/model.ts'
import type { ExtraWords } from '#catalogue/searchSettings.ts'
import { todayInMalang } from '#i18n/format.ts'
import { businessStamp, type IndexContext, productStamp } from './documents.ts'
import { createIndexWriter, finish } from './indexWriter.ts'
import { BUSINESSES_INDEX, businessSettings, PRODUCTS_INDEX, productSettings } from './settings.ts'
import { SHARED_TYPES } from './sharedTypes.ts'

/** How many documents of a kind are done, of how many. */
export type Progress = (kind: 'product' | 'business', done: number, total: number) => void

export interface IndexerOptions {
  readonly client: Meilisearch
  readonly catalogue: Catalogue
  readonly feed: CatalogueFeed
  /** Which markets a product is ready for on a day (ISO date); readiness is decided elsewhere. */
  readonly readyMarkets: (product: Product, requirements: readonly Requirement[], today: string) => MarketCode[]
  readonly now?: () => Date
}

/** Keeps the index's documents equal to the CMS's. Each call resolves when the change can be found. */
export interface Indexer {
  indexProducts(ids: readonly string[]): Promise<void>
  indexBusinesses(ids: readonly string[]): Promise<void>
  applySettings(): Promise<void>
  /** Whether there is nothing to be found yet. */
  isEmpty(): Promise<boolean>
  /** Builds both indexes anew beside the ones in use, then swaps them in: searches never see a half-built one. */
  rebuild(progress?: Progress): Promise<void>
  /** Re-indexes what differs from the CMS, by the documents' stamps; says how many did. */
  reconcile(): Promise<number>
}

const ANY_TIME = '1970-01-01T00:00:00Z'

export function createIndexer({
  client,
  catalogue,
  feed,
  readyMarkets,
  now = () => new Date(),
}: IndexerOptions): Indexer {
  const writer = createIndexWriter(client, catalogue, feed)
  /** What each document's stamp must be by now. */
  async function expectedStamps(
    about: IndexContext,
  ): Promise<{ products: Map<string, string>; businesses: Map<string, string> }> {
    const all = await feed.documentsUpdatedSince(['product', 'business', 'certificate'], ANY_TIME)
    const ofType = (type: string) => all.filter((document) => document.type === type)
    const makers = new Map(ofType('business').map(({ id, updatedAt }) => [id, updatedAt]))
    for (const { businessId = '', updatedAt } of ofType('certificate')) {
      if (updatedAt > (makers.get(businessId) ?? '')) makers.set(businessId, updatedAt)
    }
    const byMaker = Map.groupBy(ofType('product'), ({ businessId = '' }) => businessId)
    const products = ofType('product').map(({ id, updatedAt, businessId = '' }): [string, string] => [
      id,
      productStamp(updatedAt, makers.get(businessId) ?? '', about),
    ])
    const businesses = ofType('business').map(({ id, updatedAt }): [string, string] => [
      id,
      businessStamp(updatedAt, byMaker.get(id)?.length ?? 0, about.sharedUpdatedAt),
    ])
    return { products: new Map(products), businesses: new Map(businesses) }
  }

  async function context(): Promise<IndexContext> {
    const [shared, categories, requirements, { extraWords }] = await Promise.all([
      feed.documentsUpdatedSince(SHARED_TYPES, ANY_TIME),
      catalogue.categories(),
      catalogue.requirements(),
      catalogue.searchSettings(),
    ])
    const day = todayInMalang(now())
    return {
      categories: new Map(categories.map((category) => [category.id, category])),
      readyMarkets: (product) => readyMarkets(product, requirements, day),
      extraWords: wordsByTarget(extraWords),
      today: day,
      sharedUpdatedAt: newestOf(shared),
    }
  }

  async function ensureIndexes(): Promise<void> {
    const { results } = await client.getRawIndexes({ limit: 100 })
    for (const uid of [PRODUCTS_INDEX, BUSINESSES_INDEX]) {
      if (!results.some((index) => index.uid === uid)) await finish(client.createIndex(uid, { primaryKey: 'id' }))
    }
  }

  async function applySettings(): Promise<void> {
    await ensureIndexes()
    const words = await catalogue.searchSettings()
    await finish(client.index(PRODUCTS_INDEX).updateSettings(productSettings(words)))
    await finish(client.index(BUSINESSES_INDEX).updateSettings(businessSettings(words)))
  }

  async function buildAndSwap(
    index: string,
    settings: Settings,
    fill: (fresh: string) => Promise<void>,
  ): Promise<void> {
    const fresh = `${index}_fresh`
    await client.deleteIndexIfExists(fresh)
    await finish(client.createIndex(fresh, { primaryKey: 'id' }))
    await finish(client.index(fresh).updateSettings(settings))
    await fill(fresh)
    await finish(client.swapIndexes([{ indexes: [index, fresh], rename: false }]))
    await finish(client.deleteIndex(fresh))
  }

  return {
    async indexProducts(ids) {
      if (ids.length > 0) await writer.putProducts(PRODUCTS_INDEX, ids, await context())
    },
    async indexBusinesses(ids) {
      if (ids.length > 0) await writer.putBusinesses(BUSINESSES_INDEX, ids, await context())
    },
    applySettings,
    async isEmpty() {
      await ensureIndexes()
      return (await client.index(PRODUCTS_INDEX).getStats()).numberOfDocuments === 0
    },
    async rebuild(progress = () => undefined) {
      await ensureIndexes()
      const [words, products, businesses, about] = await Promise.all([
        catalogue.searchSettings(),
        feed.ids('product'),
        feed.ids('business'),
        context(),
      ])
      await buildAndSwap(PRODUCTS_INDEX, productSettings(words), (fresh) =>
        writer.putProducts(fresh, products, about, (done) => progress('product', done, products.length)),
      )
      await buildAndSwap(BUSINESSES_INDEX, businessSettings(words), (fresh) =>
        writer.putBusinesses(fresh, businesses, about, (done) => progress('business', done, businesses.length)),
      )
    },
    async reconcile() {
      await applySettings()
      const about = await context()
      const expected = await expectedStamps(about)
      const products = differing(expected.products, await writer.stamps(PRODUCTS_INDEX))
      const businesses = differing(expected.businesses, await writer.stamps(BUSINESSES_INDEX))
      await writer.putProducts(PRODUCTS_INDEX, products, about)
      await writer.putBusinesses(BUSINESSES_INDEX, businesses, about)
      return products.length + businesses.length
    },
  }
}

function wordsByTarget(extraWords: readonly ExtraWords[]): Map<string, string[]> {
  const byTarget = new Map<string, string[]>()
  for (const { about, words } of extraWords)
    for (const id of about) byTarget.set(id, [...(byTarget.get(id) ?? []), ...words])
  return byTarget
}

/** The latest change among documents that come oldest change first. */
function newestOf(documents: readonly ChangedDocument[]): string {
  return documents.at(-1)?.updatedAt ?? ''
}

/** Ids whose stamps differ, or that only one side has. */
function differing(want: ReadonlyMap<string, string>, have: ReadonlyMap<string, string>): string[] {
  const changed = [...want].filter(([id, stamp]) => have.get(id) !== stamp).map(([id]) => id)
  const gone = [...have.keys()].filter((id) => !want.has(id))
  return [...changed, ...gone]
}
