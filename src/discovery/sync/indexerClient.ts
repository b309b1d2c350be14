import type { Config } from '#platform/config.ts'
import type { Progress } from '../index/indexer.ts'
import { rebuildLine, type StalePages, stalePages } from './stalePages.ts'

/** Less than the CMS waits for the answer to its webhook. */
const CHANGES_TIMEOUT_MS = 25_000
/** More than the indexer waits before it answers that nothing happened. */
const WATCH_TIMEOUT_MS = 40_000

/** The indexer did not answer, or could not do what it was asked for. */
export class IndexerUnavailable extends Error {
  override name = 'IndexerUnavailable'
}

/** The indexer's process, as the site and commands ask it. Each call may throw `IndexerUnavailable`. */
export interface IndexerClient {
  /** Tells of documents that changed; answers, once they can be found, with what became stale since a cursor. */
  changed(ids: readonly string[], cursor: string | undefined): Promise<StalePages>
  /** What became stale since a cursor: as soon as there is something, or that there is nothing after half a minute. */
  stalePages(cursor: string | undefined, signal: AbortSignal): Promise<StalePages>
  /** Has the index built anew. */
  rebuild(progress: Progress): Promise<void>
}

export function createIndexerClient({ url, secret }: Config['indexer']): IndexerClient {
  async function ask(path: string, init: RequestInit): Promise<Response> {
    const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' }
    const response = await fetch(new URL(path, url), { ...init, headers, redirect: 'error' })
    if (!response.ok) throw new Error(`It answered ${response.status}: ${(await response.text()).slice(0, 200)}`)
    return response
  }

  async function asking<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call()
    } catch (error) {
      throw new IndexerUnavailable('The indexer did not do what it was asked for.', { cause: error })
    }
  }

  return {
    changed: (ids, cursor) =>
      asking(async () => {
        const body = JSON.stringify({ ids, cursor })
        const signal = AbortSignal.timeout(CHANGES_TIMEOUT_MS)
        return stalePages.parse(await (await ask('/changes', { method: 'POST', body, signal })).json())
      }),
    stalePages: (cursor, signal) =>
      asking(async () => {
        const path = `/stale-pages${cursor === undefined ? '' : `?after=${encodeURIComponent(cursor)}`}`
        const patience = AbortSignal.any([signal, AbortSignal.timeout(WATCH_TIMEOUT_MS)])
        return stalePages.parse(await (await ask(path, { signal: patience })).json())
      }),
    rebuild: (progress) =>
      asking(async () => {
        for await (const line of linesOf(await ask('/rebuild', { method: 'POST' }))) {
          const told = rebuildLine.parse(JSON.parse(line))
          if ('finished' in told) return
          if ('failed' in told) throw new Error(told.failed)
          progress(told.kind, told.done, told.total)
        }
        throw new Error('It ended before the index was whole.')
      }),
  }
}

async function* linesOf({ body }: Response): AsyncGenerator<string> {
  let rest = ''
  for await (const text of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}
