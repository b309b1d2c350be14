import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, type SanityClient } from '@sanity/client'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

const service = join(import.meta.dirname, '../../../scripts/services/lake.ts')
const ready = z.object({ ready: z.literal(true), url: z.url() })
const ADMIN = 'admin-token-for-durability'
let dataDir: string
const children = new Set<ChildProcess>()

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lake-service-'))
})
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await rm(dataDir, { recursive: true, force: true })
})

/** The service as the supervisor runs it. */
function launch(settings: Record<string, string> = {}) {
  const child = fork(service, [], {
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      LAKE_PORT: '0',
      LAKE_ADMIN_TOKEN: ADMIN,
      SANITY_TOKEN: 'site-token-for-durability',
      SANITY_WEBHOOK_SECRET: 'secret-for-durability',
      SMTP_URL: 'smtp://127.0.0.1:9',
      ...settings,
    },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  children.add(child)
  child.once('exit', () => children.delete(child))
  return child
}

async function started(): Promise<{ child: ChildProcess; url: string; client: SanityClient }> {
  const child = launch()
  const [message] = await once(child, 'message')
  const { url } = ready.parse(message)
  const options = {
    projectId: 'etalase',
    dataset: 'production',
    apiVersion: '2026-01-01',
    useProjectHostname: false,
    useCdn: false,
    maxRetries: 0,
  }
  return { child, url, client: createClient({ ...options, apiHost: url, token: ADMIN }) }
}

test('killed in the middle of writing, it has every transaction it acknowledged, and none by half', async () => {
  const acknowledged: string[] = []
  for (let round = 0; round < 3; round += 1) {
    const { child, client } = await started()
    setTimeout(() => child.kill('SIGKILL'), 250)
    const writer = async (name: string) => {
      for (let number = 0; ; number += 1) {
        const pair = `${name}-${round}-${number}`
        await client
          .transaction()
          .create({ _id: `${pair}-a`, _type: 'half', pair })
          .create({ _id: `${pair}-b`, _type: 'half', pair })
          .commit()
        acknowledged.push(pair)
      }
    }
    await Promise.allSettled(['x', 'y', 'z'].map(writer))
  }
  const { child, client } = await started()
  const halves = await client.fetch<string[]>('*[_type == "half"].pair')
  const counts = Map.groupBy(halves, (pair) => pair)
  expect(acknowledged.length).toBeGreaterThan(10)
  expect(acknowledged.filter((pair) => counts.get(pair)?.length !== 2)).toEqual([])
  expect([...counts.values()].filter(({ length }) => length !== 2)).toEqual([])
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
})

test('a picture’s file is there before its document, and nothing half written is left', async () => {
  const { child, url, client } = await started()
  const picture = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#123456' } })
    .png()
    .toBuffer()
  const asset = await client.assets.upload('image', picture)
  child.kill('SIGKILL')
  await once(child, 'exit')
  const again = await started()
  expect((await fetch(asset.url.replace(url, again.url))).status).toBe(200)
  expect(existsSync(join(dataDir, 'lake', 'arriving'))).toBe(false)
  again.child.disconnect()
  expect(await once(again.child, 'exit')).toEqual([0, null])
})

test('a second process on the same directory, and on a taken port, says so in one sentence', async () => {
  const { child, url } = await started()
  for (const [settings, sentence] of [
    [{}, /is in use by another process/],
    [{ DATA_DIR: join(dataDir, 'other'), LAKE_PORT: new URL(url).port }, /Port \d+ for the content lake is taken/],
  ] as const) {
    const second = launch(settings)
    const [[message], [code]] = await Promise.all([once(second, 'message'), once(second, 'exit')])
    expect(message).toEqual({ failed: expect.stringMatching(sentence) })
    expect(code).toBe(1)
  }
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([0, null])
})
