import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  type EnqueuedTaskPromise,
  type Index,
  type Key,
  type KeyCreation,
  Meilisearch,
  MeilisearchApiError,
  type Settings,
  type Task,
} from 'meilisearch'
import { afterAll, beforeAll } from 'vitest'
import { type SearchServer, startSearchServer } from '#discovery/embedded/server.ts'

export const MASTER_KEY = 'a master key for tests only'

export interface SearchUnderTest {
  readonly client: Meilisearch
  readonly url: string
  readonly masterKey: string
  /** A client with another key, or without. */
  clientWith(apiKey: string | undefined): Meilisearch
  /** A new index with these settings and documents, ready to be searched. */
  newIndex(settings?: Settings, documents?: readonly Record<string, unknown>[]): Promise<Index>
  /** A name for an index that a test makes itself. */
  newUid(): string
  /** A new API key, of every index and without an end if nothing else is said. */
  newKey(creation: Pick<KeyCreation, 'actions'> & Partial<KeyCreation>): Promise<Key>
}

/**
 * The search server that a file of tests talks to: the embedded one in a directory of its own, or any server that
 * `MEILISEARCH_HOST` and `MEILISEARCH_KEY` (a master key) name.
 */
export function searchServerForTests(): SearchUnderTest {
  const named = process.env['MEILISEARCH_HOST']
  const masterKey = named ? (process.env['MEILISEARCH_KEY'] ?? '') : MASTER_KEY
  let server: SearchServer | undefined
  let directory: string | undefined
  let url = named ?? ''
  const uids: string[] = []
  const keys: string[] = []

  beforeAll(async () => {
    if (named) return
    directory = await mkdtemp(path.join(tmpdir(), 'search-contract-'))
    server = await startSearchServer({ dataDir: directory, host: '127.0.0.1', port: 0, masterKey })
    url = server.url
  })
  afterAll(async () => {
    if (named) {
      await Promise.all(uids.map((uid) => under.client.deleteIndex(uid).waitTask()))
      await Promise.allSettled(keys.map((uid) => under.client.deleteKey(uid)))
    }
    await server?.close()
    if (directory) await rm(directory, { recursive: true, force: true })
  })

  const under: SearchUnderTest = {
    get client() {
      return under.clientWith(masterKey)
    },
    get url() {
      return url
    },
    masterKey,
    clientWith: (apiKey) =>
      new Meilisearch({
        host: url,
        ...(apiKey === undefined ? {} : { apiKey }),
        defaultWaitOptions: { timeout: 10_000, interval: 5 },
      }),
    async newIndex(settings = {}, documents = []) {
      const uid = under.newUid()
      await succeeded(under.client.createIndex(uid, { primaryKey: 'id' }))
      const index = under.client.index(uid)
      if (Object.keys(settings).length > 0) await succeeded(index.updateSettings(settings))
      if (documents.length > 0) await succeeded(index.addDocuments([...documents]))
      return index
    },
    newUid() {
      const uid = `test-${randomUUID()}`
      uids.push(uid)
      return uid
    },
    async newKey(creation) {
      const key = await under.client.createKey({ indexes: ['*'], expiresAt: null, ...creation })
      keys.push(key.uid)
      return key
    },
  }
  return under
}

/** Waits for a task that must succeed. */
export async function succeeded(enqueued: EnqueuedTaskPromise): Promise<Task> {
  const task = await enqueued.waitTask()
  if (task.status !== 'succeeded') throw new Error(`${task.type} ${task.status}: ${task.error?.message}`)
  return task
}

/** The error code with which a call is refused, or `none`. */
export async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call
    return 'none'
  } catch (error) {
    if (error instanceof MeilisearchApiError) return error.cause?.code ?? 'no code'
    throw error
  }
}

/** The ids of the hits of a search, in their order. */
export async function idsOf(answer: Promise<{ hits: Record<string, unknown>[] }>): Promise<unknown[]> {
  return (await answer).hits.map((hit) => hit['id'])
}
