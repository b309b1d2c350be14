import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { Meilisearch } from 'meilisearch'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createIndexer } from '#discovery/index/indexer.ts'
import { createIndexerClient } from '#discovery/sync/indexerClient.ts'
import { readyMarkets } from '#export/readiness.ts'
import { listenOn } from '#platform/http/listenOn.ts'
import { renderedPage } from '../../support/frontServer.ts'
import { publish, SHOP_MASTER_KEY, type Shop, startLakeShop, startShop, startShopSearch } from '../../support/shop.ts'
import { SHOP } from '../../support/shopDocuments.ts'
import { type FollowingSite, INDEXER_SECRET } from '../../support/shopIndexer.ts'

/** The indexer's process, as its server, and sites that follow it over HTTP. */
let shop: Shop
beforeAll(async () => {
  shop = await startShop()
})
afterAll(() => shop.stop())
afterEach(async () => {
  vi.useRealTimers()
  await publish(shop.editor, SHOP)
  await shop.sync.changed([])
})

/** What the indexer does with its key. */
const INDEXER_ACTIONS = [
  'documents.add',
  'documents.get',
  'documents.delete',
  'indexes.create',
  'indexes.get',
  'indexes.delete',
  'indexes.swap',
  'settings.update',
  'stats.get',
  'tasks.get',
] as const
const PATIENCE = { timeout: 10_000, interval: 20 }
const TAS = { id: 'product-tas', type: 'product' }
const setPrice = (priceIdr: number) => shop.editor.patch(TAS.id).set({ priceIdr }).commit()
const priceFound = async () => (await shop.discovery.productCards([TAS.id]))[0]?.price.amount
const keep = ({ cache }: Pick<FollowingSite, 'cache'>, key: string, ...tags: string[]) =>
  cache.render(key, async () => renderedPage(key, tags))
const kept = ({ cache }: Pick<FollowingSite, 'cache'>) =>
  ['/produk/tas', '/tentang'].filter((key) => cache.find(key) !== undefined)
const keepBoth = async (site: Pick<FollowingSite, 'cache'>) => {
  await keep(site, '/produk/tas', 'product:product-tas')
  await keep(site, '/tentang', 'page:tentang')
}

describe('sites that keep pages', () => {
  it('each hear of what one of them was told, by then searches show it', async () => {
    const other = shop.siteFollowing(shop.indexerClient)
    await shop.sync.changed([])
    await other.sync.changed([])
    await Promise.all([keepBoth(shop), keepBoth(other)])
    await setPrice(1_000)
    expect(await shop.sync.changed([TAS])).toBe(true)
    expect(kept(shop)).toEqual(['/tentang'])
    await vi.waitFor(() => expect(kept(other)).toEqual(['/tentang']), PATIENCE)
    expect(await priceFound()).toBe(100_000)
  })

  it('hear of what nobody told, within a quarter of a minute', async () => {
    await shop.stopIndexer()
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    await shop.startIndexer()
    await shop.sync.changed([])
    await keepBoth(shop)
    await setPrice(2_000)
    vi.advanceTimersByTime(15_000)
    await vi.waitFor(() => expect(kept(shop)).toEqual(['/tentang']), PATIENCE)
    expect(await priceFound()).toBe(200_000)
  })

  it('hear of what somebody did to the index, when it is put right', async () => {
    await shop.stopIndexer()
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    await shop.startIndexer()
    await shop.sync.changed([])
    await shop.index.index('products').deleteDocument(TAS.id).waitTask()
    await keepBoth(shop)
    vi.advanceTimersByTime(10 * 60_000)
    await vi.waitFor(() => expect(kept(shop)).toEqual([]), PATIENCE)
    expect(await priceFound()).toBeDefined()
  })
})

describe('while the indexer is away', () => {
  it('pages show a change at once, and it is to be told again; searches show it when the indexer is back', async () => {
    await shop.stopIndexer()
    await keepBoth(shop)
    await setPrice(3_000)
    expect(await shop.sync.changed([TAS])).toBe(false)
    expect(kept(shop)).toEqual(['/tentang'])
    await vi.waitFor(() => expect(shop.sync.isIndexerThere()).toBe(false), PATIENCE)

    await keepBoth(shop)
    await shop.startIndexer()
    expect(await priceFound()).toBe(300_000)
    await vi.waitFor(() => expect(kept(shop)).toEqual([]), PATIENCE)
    expect(shop.sync.isIndexerThere()).toBe(true)
    expect(await shop.sync.changed([TAS])).toBe(true)
  })

  it('or takes long, pages do not wait for it', async () => {
    const silent = createServer(() => undefined)
    const url = `http://127.0.0.1:${await listenOn(silent, 0, '127.0.0.1')}`
    const site = shop.siteFollowing(createIndexerClient({ url, secret: INDEXER_SECRET }))
    await keepBoth(site)
    const telling = site.sync.changed([TAS])
    await vi.waitFor(() => expect(kept(site)).toEqual(['/tentang']), PATIENCE)
    silent.closeAllConnections()
    expect(await telling).toBe(false)
    silent.close()
  })

  it('it ends quickly, although sites wait for its answer', async () => {
    await shop.sync.changed([])
    const began = performance.now()
    await shop.stopIndexer()
    expect(performance.now() - began).toBeLessThan(5_000)
    await shop.startIndexer()
  })
})

describe('an index built anew by command', () => {
  it('tells how it gets on, is in use when that ends, and renews pages', async () => {
    await keepBoth(shop)
    await shop.index.index('products').deleteAllDocuments().waitTask()
    const told: string[] = []
    await shop.indexerClient.rebuild((kind, done, total) => told.push(`${kind} ${done}/${total}`))
    expect(told).toEqual(['product 6/6', 'business 2/2'])
    expect(await priceFound()).toBeDefined()
    await vi.waitFor(() => expect(kept(shop)).toEqual([]), PATIENCE)
  })

  it('tells why it failed, and is not called ready', async () => {
    const lakeShop = await startLakeShop()
    const { indexerClient, indexerUrl, stop } = await startShopSearch(lakeShop)
    expect((await fetch(`${indexerUrl}/readyz`)).status).toBe(200)
    await lakeShop.stop()
    const failure: unknown = await indexerClient.rebuild(() => undefined).catch((error: unknown) => error)
    expect(failure).toMatchObject({ name: 'IndexerUnavailable', cause: { message: 'The CMS did not answer.' } })
    expect((await fetch(`${indexerUrl}/readyz`)).status).toBe(503)
    await stop()
  })
})

describe('who does not know the indexer’s secret', () => {
  it.each<[string, string]>([
    ['GET', '/stale-pages'],
    ['POST', '/changes'],
    ['POST', '/rebuild'],
  ])('is refused: %s %s', async (method, path) => {
    const ask = (headers: Record<string, string>) => fetch(shop.indexerUrl + path, { method, headers })
    expect((await ask({})).status).toBe(401)
    expect((await ask({ authorization: `Bearer ${'x'.repeat(INDEXER_SECRET.length)}` })).status).toBe(401)
  })

  it('may ask whether it lives', async () => {
    expect(await (await fetch(`${shop.indexerUrl}/healthz`)).text()).toBe('ok')
  })
})

describe('the indexer’s key', () => {
  it('needs to do no more than docs/operations.md says', async () => {
    const owner = new Meilisearch({ host: shop.search.url, apiKey: SHOP_MASTER_KEY })
    const { key } = await owner.createKey({
      actions: [...INDEXER_ACTIONS],
      indexes: ['*'],
      expiresAt: null,
    })
    const client = new Meilisearch({ host: shop.search.url, apiKey: key })
    const { catalogue, feed } = shop
    const indexer = createIndexer({ client, catalogue, feed, readyMarkets })
    await indexer.rebuild()
    await indexer.indexProducts([TAS.id, 'product-unknown'])
    await indexer.applySettings()
    expect(await indexer.isEmpty()).toBe(false)
    expect(await indexer.reconcile()).toBe(0)
    expect(await readFile('docs/operations.md', 'utf8')).toContain(
      INDEXER_ACTIONS.map((each) => `\`${each}\``).join(', '),
    )
  })
})
