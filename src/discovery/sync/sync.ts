import { setTimeout as pause } from 'node:timers/promises'
import type { CatalogueFeed } from '#catalogue/catalogueFeed.ts'
import type { RememberingCatalogue } from '#catalogue/rememberLists.ts'
import type { Logger } from '#platform/log.ts'
import type { PageCache } from '#platform/page-cache/pageCache.ts'
import { type Change, consequencesOf } from './consequences.ts'
import type { IndexerClient } from './indexerClient.ts'
import type { StalePages } from './stalePages.ts'

const RETRY_MS = 500
/** How long pages wait for the index, which they show too, before they are renewed without it. */
const PAGES_WAIT_MS = 1_500

export interface SyncOptions {
  readonly catalogue: RememberingCatalogue
  readonly feed: Pick<CatalogueFeed, 'productIdsOfBusiness'>
  readonly indexer: IndexerClient
  readonly cache: PageCache
  readonly log: Logger
}

/** Makes published changes public: the indexer first puts them into the index, then the pages that show them are dropped. */
export interface Sync {
  /**
   * Takes in changes that a webhook told of. True when they are public; false when the index could not be brought in step: then
   * their pages show them, searches do not yet, and the CMS has to tell of them again. Pages do not wait long for the index.
   */
  changed(changes: readonly Change[]): Promise<boolean>
  /** Drops pages from now on as the indexer tells that they are stale. */
  start(): void
  /** Whether the indexer answers. */
  isIndexerThere(): boolean
  stop(): Promise<void>
}

export function createSync({ catalogue, feed, indexer, cache, log }: SyncOptions): Sync {
  let cursor: string | undefined
  let there = true
  let following: Promise<void> | undefined
  const stopping = new AbortController()

  function drop({ everything, tags }: { readonly everything: boolean; readonly tags: Iterable<string> }): void {
    catalogue.forget()
    if (everything) cache.purgeAll()
    else cache.purgeTags(tags)
  }

  /** Two answers may come in any order: each holds all that came after the cursor it was asked with. */
  async function heed(asked: Promise<StalePages>): Promise<void> {
    const stale = await asked
    if (stale.everything || stale.tags.length > 0) drop(stale)
    cursor = stale.cursor
  }

  async function follow(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await heed(indexer.stalePages(cursor, stopping.signal))
        if (!there) log.info('the indexer is back')
        there = true
      } catch (error) {
        if (stopping.signal.aborted) return
        if (there) log.warn({ err: error }, 'the indexer is away')
        there = false
        await pause(RETRY_MS, undefined, { signal: stopping.signal }).catch(() => undefined)
      }
    }
  }

  return {
    async changed(changes) {
      const ids = changes.map(({ id }) => id)
      const dropTheirPages = async () => drop(await consequencesOf(changes, feed))
      const slow = setTimeout(() => {
        dropTheirPages().catch((error: unknown) => log.warn({ err: error, ids }, 'pages wait for the index'))
      }, PAGES_WAIT_MS)
      try {
        await heed(indexer.changed(ids, cursor))
        return true
      } catch (error) {
        log.warn({ err: error, ids }, 'changes are not in the index yet')
      } finally {
        clearTimeout(slow)
      }
      await dropTheirPages()
      return false
    },
    start() {
      following ??= follow()
    },
    isIndexerThere: () => there,
    async stop() {
      stopping.abort()
      await following
    },
  }
}
