import type { CatalogueFeed } from '#catalogue/catalogueFeed.ts'
import type { RememberingCatalogue } from '#catalogue/rememberLists.ts'
import type { Logger } from '#platform/log.ts'
import type { PageCache } from '#platform/page-cache/pageCache.ts'
import type { Indexer } from '../index/indexer.ts'
import { type Change, type Consequences, consequencesOf } from './consequences.ts'
import { createDocumentWatch } from './documentWatch.ts'

const WATCH_EVERY_MS = 15_000
const RECONCILE_EVERY_MS = 10 * 60_000

export interface SyncOptions {
  readonly catalogue: RememberingCatalogue
  readonly feed: CatalogueFeed
  readonly indexer: Indexer
  readonly cache: PageCache
  readonly log: Logger
}

/** Makes published changes public: index first, then the pages that show them. */
export interface Sync {
  /** Takes in changes that a webhook told of (which is only a hint to look); resolves when they are public. */
  changed(changes: readonly Change[]): Promise<void>
  /** Brings the index in step, then watches the CMS for changes that no webhook told of. */
  start(): Promise<void>
  stop(): Promise<void>
}

export function createSync({ catalogue, feed, indexer, cache, log }: SyncOptions): Sync {
  const watch = createDocumentWatch(feed)
  let tail: Promise<void> = Promise.resolve()
  let samples: boolean | undefined
  /** Seen changes that are not public yet, since the index or the CMS failed meanwhile: the next look carries them out. */
  const owed: Change[] = []
  const timers: NodeJS.Timeout[] = []

  /** One after the other: two changes of one document must not overtake each other on their way into the index. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = tail.then(work)
    tail = done.catch(() => undefined)
    return done
  }

  async function carryOut(consequences: Consequences): Promise<void> {
    catalogue.forget()
    if (consequences.searchSettings) await indexer.applySettings()
    if (consequences.everything) {
      await indexer.rebuild()
      cache.purgeAll()
      return
    }
    await indexer.indexBusinesses([...consequences.businesses])
    await indexer.indexProducts([...consequences.products])
    const hasSamples = await catalogue.hasSamples()
    const samplesChanged = samples !== undefined && samples !== hasSamples
    samples = hasSamples
    cache.purgeTags([...consequences.tags, ...(samplesChanged ? ['samples'] : [])])
  }

  async function makeOwedPublic(): Promise<void> {
    if (owed.length === 0) return
    const began = performance.now()
    await carryOut(await consequencesOf(owed, feed))
    log.info({ changes: owed.length, ms: Math.round(performance.now() - began) }, 'changes are public')
    owed.length = 0
  }

  const watchOnce = () =>
    inTurn(async () => {
      owed.push(...(await watch.unseen()))
      await makeOwedPublic()
    }).catch((error: unknown) => log.warn({ err: error }, 'watching the CMS failed'))
  const reconcileOnce = () =>
    inTurn(async () => {
      catalogue.forget()
      const differing = await indexer.reconcile()
      if (differing > 0) cache.purgeAll()
      owed.push(...(await watch.gone()))
      await makeOwedPublic()
      if (differing > 0) log.info({ differing }, 'index reconciled')
    }).catch((error: unknown) => log.warn({ err: error }, 'reconciling failed'))

  return {
    changed: (changes) =>
      inTurn(async () => {
        owed.push(...(await watch.unseen()))
        owed.push(...(await watch.gone(changes.map(({ id }) => id))))
        await makeOwedPublic()
      }),
    async start() {
      await inTurn(async () => {
        await watch.unseen()
        // Pages were answered already, perhaps of content older than what was seen just now.
        catalogue.forget()
        cache.purgeAll()
        samples = await catalogue.hasSamples()
        await indexer.reconcile()
      })
      timers.push(setInterval(watchOnce, WATCH_EVERY_MS), setInterval(reconcileOnce, RECONCILE_EVERY_MS))
    },
    async stop() {
      for (const timer of timers) clearInterval(timer)
      await tail
    },
  }
}
