import { randomUUID } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import type { Stale, StalePages } from '../sync/stalePages.ts'

/** Who missed more than this is told that everything is stale. */
const KEPT = 500

/** What made pages stale since this process started, for any number of sites that keep pages. */
export interface StaleHistory {
  add(stale: Stale): void
  /** What was added after a cursor; everything, where that can't be known (no cursor, a former process's, one too old). */
  since(cursor: string | undefined): StalePages
  /** The same, as soon as there is something, or when the signal ends the waiting. */
  after(cursor: string | undefined, patience: AbortSignal): Promise<StalePages>
}

export function createStaleHistory(): StaleHistory {
  const run = randomUUID()
  const kept: Stale[] = []
  const added = new EventEmitter().setMaxListeners(0)
  let count = 0

  /** How many additions a cursor has not seen; undefined for a cursor that is not of this run. */
  function unseenBy(cursor: string | undefined): number | undefined {
    const [ofRun, position] = cursor?.split('/') ?? []
    return ofRun === run ? count - Number(position) : undefined
  }

  function since(cursor: string | undefined): StalePages {
    const unseen = unseenBy(cursor)
    const missed = unseen !== undefined && unseen <= kept.length ? kept.slice(kept.length - unseen) : undefined
    const everything = missed?.some((stale) => stale.everything) ?? true
    const tags = everything ? [] : [...new Set(missed?.flatMap((stale) => stale.tags))]
    return { cursor: `${run}/${count}`, everything, tags }
  }

  return {
    add(stale) {
      count += 1
      kept.push(stale)
      if (kept.length > KEPT) kept.shift()
      added.emit('stale')
    },
    since,
    async after(cursor, patience) {
      // Nothing was added, or the waiting is over: both are told by what is there then.
      if (unseenBy(cursor) === 0) await once(added, 'stale', { signal: patience }).catch(() => undefined)
      return since(cursor)
    },
  }
}
