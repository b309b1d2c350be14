import type { Catalogue } from '#catalogue/catalogue.ts'
import type { CatalogueFeed } from '#catalogue/catalogueFeed.ts'
import type { Logger } from '#platform/log.ts'
import type { Indexer, Progress } from '../index/indexer.ts'
import { type Change, type Consequences, consequencesOf } from '../sync/consequences.ts'
import type { Stale } from '../sync/stalePages.ts'
import { createDocumentWatch } from './documentWatch.ts'
import type { StaleHistory } from './staleHistory.ts'

const WATCH_EVERY_MS = 15_000
const RECONCILE_EVERY_MS = 10 * 60_000
const EVERYTHING: Stale = { everything: true, tags: [] }

export interface IndexKeeperOptions {
  readonly catalogue: Pick<Catalogue, 'hasSamples'>
  readonly feed: CatalogueFeed
  readonly indexer: Indexer
  /** Is told what is stale once the index is up to date. */
  readonly history: StaleHistory
  readonly log: Logger
}

/** Keeps the index in step with what the CMS publishes. */
export interface IndexKeeper {
  /** Looks at the CMS, and at these documents (somebody told that they changed); resolves when the index shows what there is. */
  changed(ids: readonly string[]): Promise<void>
  /** Builds the index anew beside the one in use. */
  rebuild(progress: Progress): Promise<void>
  /** Fills an empty index, or brings it in step, then watches the CMS for changes that nobody told of. */
  start(progress: Progress): Promise<void>
  /** Whether all that was seen could be indexed. */
  isInStep(): boolean
  /** Ends after what is under way. */
  stop(): Promise<void>
}

export function createIndexKeeper({ catalogue, feed, indexer, history, log }: IndexKeeperOptions): IndexKeeper {
  const watch = createDocumentWatch(feed)
  let tail: Promise<void> = Promise.resolve()
  let inStep = false
  let samples: boolean | undefined
  /** Seen changes that are not in the index yet, since it or the CMS failed meanwhile: the next look carries them out. */
  const owed: Change[] = []
  const timers: NodeJS.Timeout[] = []

  /** One after the other: two changes of one document must not overtake each other on their way into the index. */
  async function inTurn(work: () => Promise<void>): Promise<void> {
    const done = tail.then(work)
    tail = done.then(
      () => {
        inStep = true
      },
      () => {
        inStep = false
      },
    )
    return done
  }

  async function carryOut(consequences: Consequences): Promise<void> {
    if (consequences.searchSettings) await indexer.applySettings()
    if (consequences.everything) {
      await indexer.rebuild()
      history.add(EVERYTHING)
      return
    }
    await indexer.indexBusinesses([...consequences.businesses])
    await indexer.indexProducts([...consequences.products])
    const hasSamples = await catalogue.hasSamples()
    const samplesChanged = samples !== undefined && samples !== hasSamples
    samples = hasSamples
    history.add({ everything: false, tags: [...consequences.tags, ...(samplesChanged ? ['samples'] : [])] })
  }

  async function indexOwed(): Promise<void> {
    if (owed.length === 0) return
    const began = performance.now()
    await carryOut(await consequencesOf(owed, feed))
    log.info({ changes: owed.length, ms: Math.round(performance.now() - began) }, 'changes are indexed')
    owed.length = 0
  }

  const watchOnce = () =>
    inTurn(async () => {
      owed.push(...(await watch.unseen()))
      await indexOwed()
    }).catch((error: unknown) => log.warn({ err: error }, 'watching the CMS failed'))
  const reconcileOnce = () =>
    inTurn(async () => {
      const differing = await indexer.reconcile()
      if (differing > 0) {
        history.add(EVERYTHING)
        log.info({ differing }, 'index reconciled')
      }
      owed.push(...(await watch.gone()))
      await indexOwed()
    }).catch((error: unknown) => log.warn({ err: error }, 'reconciling failed'))

  return {
    changed: (ids) =>
      inTurn(async () => {
        owed.push(...(await watch.unseen()))
        owed.push(...(await watch.gone(ids)))
        await indexOwed()
      }),
    rebuild: (progress) =>
      inTurn(async () => {
        await indexer.rebuild(progress)
        history.add(EVERYTHING)
      }),
    async start(progress) {
      await inTurn(async () => {
        await watch.unseen()
        samples = await catalogue.hasSamples()
        if (await indexer.isEmpty()) await indexer.rebuild(progress)
        else await indexer.reconcile()
        // Sites may have asked already, and kept pages of content older than what was seen just now.
        history.add(EVERYTHING)
      })
      timers.push(setInterval(watchOnce, WATCH_EVERY_MS), setInterval(reconcileOnce, RECONCILE_EVERY_MS))
    },
    isInStep: () => inStep,
    async stop() {
      for (const timer of timers) clearInterval(timer)
      await tail
    },
  }
}
