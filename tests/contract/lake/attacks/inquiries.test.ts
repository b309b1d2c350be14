import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { linkToken } from '#inquiry/privateLink.ts'
import { inquiries as inquiriesTable } from '#inquiry/tables.ts'
import type { Database } from '#platform/database/database.ts'
import { openDatabase } from '#platform/database/openDatabase.ts'
import { type Desk, SECRET as FORM_SECRET, openDesk, stored } from '../../inquiry/desk.ts'
import { sampleForm } from '../../inquiry/sampleRequest.ts'
import { type LakeUnderTest, startTestLake } from '../lakeUnderTest.ts'

/** Buyers' requests lie beside the lake, in one data directory. No way leads from the one to the other. */

const BUYER = 'pembeli-rahasia'
let dataDir: string
let lake: LakeUnderTest
let database: Database
let desk: Desk
let officeToken: string
let buyerToken: string

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'beside-'))
  lake = await startTestLake({ dataDir: join(dataDir, 'lake') })
  database = await openDatabase({ dataDir })
  desk = openDesk(database)
  const form = sampleForm({ contactName: BUYER, email: `${BUYER}@kowhai.example.com`, message: BUYER })
  buyerToken = (await stored(desk.send({ form }))).token
  const [row] = await database.sql.select().from(inquiriesTable)
  if (!row) throw new Error('Nothing was stored')
  officeToken = linkToken(FORM_SECRET, 'office', row.id, row.linkNonce)
})
afterAll(async () => {
  await lake.stop()
  await database.close()
  rmSync(dataDir, { recursive: true, force: true })
})

test('the office finds the request; so it is there to be stolen', async () => {
  expect(JSON.stringify(await desk.inquiries.office.byToken(officeToken))).toContain(BUYER)
})

test('no role of the lake finds it there, the administrator’s neither', async () => {
  const { token: curator } = await lake.signIn('kurator@malang.example', 'curator')
  for (const token of [undefined, curator]) {
    for (const path of [
      '/v2026-01-01/data/query/production?query=*&perspective=raw',
      `/v2026-01-01/data/query/production?returnQuery=false&query=${encodeURIComponent(`*[[title, name, message] match "${BUYER}"]`)}`,
      '/v2026-01-01/data/export/production',
      '/v1/projects/etalase/users',
      '/v1/lake/users',
      '/images/etalase/production/..%2f..%2finquiry%2fPG_VERSION',
      '/files/etalase/production/%2e%2e%2f%2e%2e%2finquiry',
    ])
      expect(await (await lake.request(path, { token })).text()).not.toContain(BUYER)
  }
})

test('nothing of it is in the lake’s files', () => {
  const below = join(dataDir, 'lake')
  const files = readdirSync(below, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(below, name)).isFile(),
  )
  expect(files).toContain('lake.sqlite')
  for (const name of files) expect(readFileSync(join(below, name)).includes(BUYER)).toBe(false)
})

test('the links of buyers and of the office open nothing in the lake', async () => {
  for (const token of [officeToken, buyerToken]) {
    expect(await (await lake.request('/v1/users/me', { token })).json()).toEqual({})
    expect((await lake.request('/v2026-01-01/data/query/production?query=*', { token })).status).toBe(401)
    expect((await fetch(`${lake.lake.url}/v1/auth/fetch?sid=${token}`)).status).toBe(401)
  }
})

test('sessions and sign-in links of the lake open no request', async () => {
  const { token } = await lake.signIn('kurator@malang.example', 'curator')
  const body = JSON.stringify({ email: 'kurator@malang.example' })
  const { url }: { url: string } = await (await lake.request('/v1/lake/sign-in-links', { method: 'POST', body })).json()
  for (const stolen of [token, new URL(url).searchParams.get('link') ?? '', 'admin-token-of-the-tests']) {
    expect(await desk.inquiries.office.byToken(stolen)).toBeUndefined()
    expect(await desk.inquiries.office.release(stolen)).toBe(false)
    expect(await desk.inquiries.byToken(stolen)).toBeUndefined()
  }
})

test('the buyer’s own link is not the office’s', async () => {
  expect(await desk.inquiries.office.byToken(buyerToken)).toBeUndefined()
})
