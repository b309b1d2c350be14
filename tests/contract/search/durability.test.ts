import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Meilisearch } from 'meilisearch'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

const SERVICE = new URL('../../../scripts/services/search.ts', import.meta.url).pathname
const MASTER_KEY = 'a master key for tests only'
const told = z.union([z.object({ ready: z.literal(true), url: z.string() }), z.object({ failed: z.string() })])

let dataDir: string
const children: ChildProcess[] = []

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'search-durability-'))
})
afterEach(async () => {
  await Promise.all(children.splice(0).map(kill))
  await rm(dataDir, { recursive: true, force: true })
})

function start(port = 0): ChildProcess {
  const child = spawn(process.execPath, [SERVICE], {
    env: { ...process.env, SEARCH_PORT: String(port), SEARCH_MASTER_KEY: MASTER_KEY, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  children.push(child)
  return child
}

async function messageOf(child: ChildProcess): Promise<z.output<typeof told>> {
  const [message] = await once(child, 'message')
  return told.parse(message)
}

async function started(): Promise<{ child: ChildProcess; url: string; client: Meilisearch }> {
  const child = start()
  const message = await messageOf(child)
  if ('failed' in message) throw new Error(message.failed)
  const client = new Meilisearch({
    host: message.url,
    apiKey: MASTER_KEY,
    defaultWaitOptions: { timeout: 20_000, interval: 5 },
  })
  return { child, url: message.url, client }
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

describe.skipIf(process.env['MEILISEARCH_HOST'])('the search process', () => {
  it('does after a kill -9 what it had accepted before', async () => {
    const first = await started()
    const index = first.client.index('products')
    await index.updateSettings({ filterableAttributes: ['batch'] }).waitTask()
    const enqueued = await Promise.all(
      Array.from({ length: 20 }, (_, batch) =>
        index.addDocuments(
          Array.from({ length: 100 }, (_, i) => ({ id: batch * 100 + i, name: `keripik nomor ${i}`, batch })),
        ),
      ),
    )
    await kill(first.child)

    const second = await started()
    const tasks = await second.client.tasks.waitForTasks(enqueued)
    expect(tasks.map(({ status }) => status)).toEqual(enqueued.map(() => 'succeeded'))
    const answer = await second.client
      .index('products')
      .search('keripik', { page: 1, hitsPerPage: 1, facets: ['batch'] })
    expect(answer.facetDistribution?.['batch']).toEqual(Object.fromEntries(enqueued.map((_, batch) => [batch, 100])))
    expect((await second.client.index('products').getStats()).numberOfDocuments).toBe(2000)
  }, 60_000)

  it('loses nothing that it acknowledged, however often it is killed', async () => {
    const acknowledged = new Map<number, number>()
    let id = 0
    for (const patience of [40, 130, 320]) {
      const { child, client } = await started()
      const writing = Promise.all(
        Array.from({ length: 4 }, async () => {
          for (;;) {
            const next = id++
            const { taskUid } = await client.index('products').addDocuments([{ id: next, name: `batik ${next}` }])
            acknowledged.set(next, taskUid)
          }
        }),
      ).catch(() => 'killed')
      await new Promise((resolve) => setTimeout(resolve, patience))
      await kill(child)
      expect(await writing).toBe('killed')
    }
    const { client } = await started()
    const tasks = await client.tasks.waitForTasks([...acknowledged.values()])
    expect(new Set(acknowledged.values()).size).toBe(acknowledged.size)
    expect(new Set(tasks.map(({ status }) => status))).toEqual(new Set(['succeeded']))
    const { results } = await client.index('products').getDocuments({ limit: 100_000, fields: ['id'] })
    const stored = new Set(results.map((document) => document['id']))
    expect([...acknowledged.keys()].filter((written) => !stored.has(written))).toEqual([])
  }, 60_000)

  it('has everything again after it ended and began', async () => {
    const first = await started()
    await first.client
      .index('a')
      .addDocuments([
        { id: 1, name: 'batik' },
        { id: 2, name: 'kopi' },
      ])
      .waitTask()
    await first.client
      .index('a')
      .updateDocuments([{ id: 1, name: 'topeng' }])
      .waitTask()
    await first.client
      .index('a')
      .updateSynonyms({ masker: ['topeng'] })
      .waitTask()
    const { uid } = await first.client.createKey({ actions: ['search'], indexes: ['a'], expiresAt: null })
    const ended = once(first.child, 'exit')
    first.child.kill('SIGTERM')
    expect((await ended)[0]).toBe(0)

    const { client } = await started()
    expect((await client.index('a').search('masker ')).hits).toEqual([{ id: 1, name: 'topeng' }])
    expect((await client.index('a').search('')).hits.map(({ id }) => id)).toEqual([1, 2])
    expect(await client.getKey(uid)).toMatchObject({ indexes: ['a'] })
    expect((await client.tasks.getTasks()).total).toBe(3)
  }, 60_000)

  it('has its directory for itself', async () => {
    await started()
    const second = start()
    const exited = once(second, 'exit')
    expect(await messageOf(second)).toEqual({ failed: expect.stringContaining('in use by another search server') })
    expect((await exited)[0]).toBe(1)
  }, 60_000)

  it('says when its port is taken', async () => {
    const { url } = await started()
    dataDir = await mkdtemp(path.join(tmpdir(), 'search-durability-'))
    const second = start(Number(new URL(url).port))
    const exited = once(second, 'exit')
    expect(await messageOf(second)).toEqual({ failed: expect.stringContaining('SEARCH_PORT') })
    expect((await exited)[0]).toBe(1)
  }, 60_000)

  it('ends when the process that started it is gone', async () => {
    const { child } = await started()
    const exited = once(child, 'exit')
    child.disconnect()
    expect((await exited)[0]).toBe(0)
  }, 60_000)
})
