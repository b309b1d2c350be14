import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import type { SanityClient } from '@sanity/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Change } from '#discovery/sync/consequences.ts'
import { publish, readShop, type ShopSearch, startShopSearch } from '../../support/shop.ts'
import { SHOP } from '../../support/shopDocuments.ts'
import { listenToWebhooks } from '../../support/webhookEndpoint.ts'
import { beforeTheFirstTurn, EDITORS, type Editor, newPicture } from './editors.ts'
import { freePort, type KillableLake, killableLake } from './killableLake.ts'
import { oneLookForAll } from './oneLookForAll.ts'

/**
 * The lake is killed two hundred times while several clients edit, publish and upload. Nothing it acknowledged is lost,
 * nothing is there by half, and what depends on it (webhooks, the search index, the site's catalogue) comes to agree.
 */

const KILLS = 200
const MINUTE = 60_000
const SITE_TOKEN = 'site-token-of-a-small-shop'
const ADMIN_TOKEN = 'admin-token-of-a-small-shop'
const WEBHOOK_SECRET = 'webhook-secret-of-a-small-shop'

let dataDir: string
let lake: KillableLake
let client: SanityClient
let search: ShopSearch
let catalogue: ReturnType<typeof readShop>['catalogue']
let webhooks: Awaited<ReturnType<typeof listenToWebhooks>>
const told = new Set<string>()

/** What an editor tried last, and what the lake has for sure: it said so, or showed it after a kill. */
interface Progress {
  readonly editor: Editor
  tried: number
  kept: number
}
const progress: readonly Progress[] = EDITORS.map((editor) => ({ editor, tried: 0, kept: 0 }))
const acknowledged: { readonly id: string; readonly editor: Editor }[] = []
const pictures: { readonly url: string; readonly sha1: string; readonly id: string }[] = []

const idOf = ({ name }: Editor, turn: number): string => `${name}-${turn}`

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'killed-lake-'))
  const makePublic = oneLookForAll<Change>(async (changes) => {
    if (search && !(await search.sync.changed(changes))) throw new Error('not public yet')
  })
  webhooks = await listenToWebhooks(WEBHOOK_SECRET, async (changes, transactionId) => {
    await makePublic(changes)
    told.add(transactionId)
  })
  lake = killableLake({
    dataDir,
    port: await freePort(),
    adminToken: ADMIN_TOKEN,
    siteToken: SITE_TOKEN,
    webhooks: [{ url: webhooks.url, secret: WEBHOOK_SECRET }],
  })
  client = lake.client({ maxRetries: 0 })
}, MINUTE)
afterAll(async () => {
  lake?.end()
  await search?.stop()
  await webhooks?.close()
  await rm(dataDir, { recursive: true, force: true })
})

/** Writes turn after turn until the lake is gone. */
async function keepWriting(mine: Progress, firstAnswer: () => void): Promise<void> {
  for (;;) {
    mine.tried += 1
    const transactionId = idOf(mine.editor, mine.tried)
    await mine.editor.write(client, { turn: mine.tried, former: mine.kept, transactionId })
    mine.kept = mine.tried
    acknowledged.push({ id: transactionId, editor: mine.editor })
    firstAnswer()
  }
}

async function keepUploading(firstAnswer: () => void): Promise<void> {
  for (;;) {
    const { _id: id, url, sha1hash: sha1 } = await client.assets.upload('image', await newPicture())
    pictures.push({ id, url, sha1 })
    firstAnswer()
  }
}

/** After a kill: her last acknowledged turn is there, or the one that was under way; and it is there as a whole. */
async function checkTurn(mine: Progress): Promise<void> {
  const shown = await mine.editor.shown(client)
  const [first] = shown
  const where = `${mine.editor.name}: ${mine.kept} of ${mine.tried}`
  expect(first?.turn, where).toBeOneOf([mine.kept, mine.tried])
  if (first?.turn) for (const { rev } of shown) expect(rev).toBe(idOf(mine.editor, first.turn))
  expect(new Set(shown.map(({ turn }) => turn)).size, where).toBe(1)
  mine.kept = first?.turn ?? 0
}

/** Kills the lake a moment after its first answer to an editor, every fifth time to an upload, which takes longer. */
async function killOnce(time: number): Promise<void> {
  const { kill } = await lake.start()
  await Promise.all(progress.map(checkTurn))
  const written = Promise.withResolvers<void>()
  const uploaded = Promise.withResolvers<void>()
  const working = Promise.allSettled([
    ...progress.map((mine) => keepWriting(mine, written.resolve)),
    keepUploading(uploaded.resolve),
  ])
  await Promise.race([time % 5 === 0 ? uploaded.promise : written.promise, pause(10_000)])
  await pause(20 + Math.random() * 280)
  await kill()
  await working
}

test(`${KILLS} kills`, { timeout: 20 * MINUTE }, async () => {
  const first = await lake.start()
  await publish(client, SHOP)
  await beforeTheFirstTurn(client)
  const shop = readShop(lake.url, SITE_TOKEN)
  catalogue = shop.catalogue
  search = await startShopSearch(shop)
  await first.kill()
  for (let time = 0; time < KILLS; time += 1) await killOnce(time)
  expect(acknowledged.length).toBeGreaterThan(2 * KILLS)
  expect(pictures.length).toBeGreaterThan(KILLS / 8)
})

test('the database is sound, and each change begins where the one before it ended', () => {
  const sql = new DatabaseSync(join(dataDir, 'lake.sqlite'))
  expect(sql.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
  const rows = sql
    .prepare('SELECT document, before, id FROM changes JOIN transactions USING (seq) ORDER BY document, seq')
    .all()
  sql.close()
  const changes = z.array(z.object({ document: z.string(), before: z.string().nullable(), id: z.string() })).parse(rows)
  const revision = z.object({ _rev: z.string() })
  changes.forEach(({ document, before }, position) => {
    const former = changes[position - 1]
    const ended = former?.document === document ? former.id : undefined
    if (before !== null) expect(revision.parse(JSON.parse(before))._rev).toBe(ended)
  })
  const kept = Map.groupBy(changes, ({ id }) => id)
  expect(acknowledged.filter(({ id }) => !kept.has(id))).toEqual([])
  for (const editor of EDITORS) {
    const sizes = [...kept].filter(([id]) => id.startsWith(`${editor.name}-`)).map(([, { length }]) => length)
    expect(new Set(sizes).size, `${editor.name} changes as many documents each time`).toBe(1)
  }
})

test('started once more, it has all that it acknowledged', async () => {
  await lake.start()
  await Promise.all(progress.map(checkTurn))
  const assets = new Set(await client.fetch<string[]>('*[_type == "sanity.imageAsset"]._id'))
  for (const { id, url, sha1 } of pictures) {
    expect(assets.has(id)).toBe(true)
    const served = Buffer.from(await (await fetch(url)).arrayBuffer())
    expect(createHash('sha1').update(served).digest('hex')).toBe(sha1)
  }
})

test('files that never arrived do not pile up', () => {
  const arriving = join(dataDir, 'arriving')
  expect(existsSync(arriving) ? readdirSync(arriving) : []).toEqual([])
  const names = readdirSync(join(dataDir, 'assets'), { recursive: true, encoding: 'utf8' })
  expect(names.filter((name) => name.includes('.') && !/^[0-9a-f]{2}.[0-9a-f]{40}-24x16\.png$/.test(name))).toEqual([])
})

test(
  'every webhook arrives',
  async () => {
    const expected = acknowledged.filter(({ editor }) => editor.isPublic).map(({ id }) => id)
    await expect.poll(() => expected.filter((id) => !told.has(id)), { timeout: 5 * MINUTE, interval: 500 }).toEqual([])
  },
  2 * MINUTE,
)

test(
  'the search index and the catalogue come to show what the lake has',
  async () => {
    const published = await client.fetch<{ _id: string; priceIdr: number }[]>(
      '*[_type == "product"]{_id, priceIdr} | order(_id asc)',
    )
    const ids = published.map(({ _id }) => _id)
    const expected = published.map(({ _id, priceIdr }) => [_id, priceIdr * 100])
    const indexed = async () => {
      const { results } = await search.index
        .index('products')
        .getDocuments<{ id: string }>({ limit: 1000, fields: ['id'] })
      const cards = await search.discovery.productCards(results.map(({ id }) => id))
      return cards.map(({ id, price }) => [id, price.amount]).toSorted()
    }
    await expect.poll(indexed, { timeout: MINUTE, interval: 500 }).toEqual(expected.toSorted())
    const read = await catalogue.productsById(ids)
    expect(read.map(({ id, price }) => [id, price.amount]).toSorted()).toEqual(expected.toSorted())
  },
  2 * MINUTE,
)
