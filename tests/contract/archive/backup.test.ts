import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { createGunzip, createGzip } from 'node:zlib'
import { sql } from 'drizzle-orm'
import { packTar, unpackTar } from 'modern-tar/fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#platform/database/database.ts'
import { openDatabase } from '#platform/database/openDatabase.ts'
import { type MessageStore, openMessageStore } from '#platform/mailbox/messageStore.ts'
import { createBackup } from '#scripts/archive/createBackup.ts'
import { restoreBackup } from '#scripts/archive/restoreBackup.ts'
import { loadSecrets } from '#scripts/secrets.ts'
import { temporaryDirectory } from '../../support/temporaryDirectory.ts'
import { type LakeUnderTest, startTestLake } from '../lake/lakeUnderTest.ts'

/** Reading it back as a whole takes seconds, so one test looks at all of it, and those of refusals use a small backup. */
let dataDir: string
let lake: LakeUnderTest
let store: Database
let mail: MessageStore

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'etalase-'))
  loadSecrets(dataDir)
  lake = await startTestLake({ dataDir: join(dataDir, 'lake') })
  store = await openDatabase({ dataDir })
  await store.sql.execute(sql`create table ledger (number integer primary key)`)
  mail = await openMessageStore(join(dataDir, 'mail'))
}, 120_000)
afterAll(async () => {
  await lake.stop()
  await store.close()
  await rm(dataDir, { recursive: true })
})

const quietly = () => undefined

/** By the command: a process of its own, while this one has the stores. */
async function takeBackup(): Promise<string> {
  const path = join(temporaryDirectory(), 'backup.tar.gz')
  const env = { PATH: process.env['PATH'], NODE_NO_WARNINGS: '1' }
  const command = ['scripts/backup.ts', '--data-dir', dataDir, '--out', path]
  const { stdout } = await promisify(execFile)(process.execPath, command, { env })
  expect(stdout).toContain(`are in ${path}`)
  return path
}

async function restored(backup: string): Promise<string> {
  const place = join(temporaryDirectory(), 'data')
  await restoreBackup({ backup, dataDir: place, force: false, progress: quietly })
  return place
}

/** What a database holds, table by table; sessions and sign-in links aside. */
function tablesOf(file: string): Record<string, unknown[]> {
  const database = new DatabaseSync(file, { readOnly: true })
  const names = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all()
  const kept = names.map(({ name }) => String(name)).filter((name) => !/^(sqlite_|sessions|sign_in|words)/.test(name))
  const tables = kept.map((name) => [name, database.prepare(`SELECT * FROM ${name}`).all()])
  database.close()
  return Object.fromEntries(tables)
}

test('a backup of the running product gives back all that cannot be made again', async () => {
  const { token } = await lake.signIn('sari@usaha.example', 'owner')
  const picture = await lake.admin.assets.upload('image', onePixel, { filename: 'piksel.png' })
  await lake.admin.create({ _id: 'p', _type: 'product', picture: { asset: { _type: 'reference', _ref: picture._id } } })
  await lake.admin.create({ _id: 'drafts.p', _type: 'product', title: 'Keripik' })
  await lake.admin.patch('p').set({ title: 'Keripik tempe' }).commit()
  const kept = await mail.keep(Buffer.from('Subject: Permintaan penawaran\r\n\r\nHalo'))

  const place = await restored(await takeBackup())

  expect(tablesOf(join(place, 'lake/lake.sqlite'))).toEqual(tablesOf(join(dataDir, 'lake/lake.sqlite')))
  const again = await startTestLake({ dataDir: join(place, 'lake') })
  expect(await (await fetch(String((await again.admin.getDocument(picture._id))?.['url']))).bytes()).toEqual(
    await (await fetch(picture.url)).bytes(),
  )
  const history = '/v2026-01-01/data/history/production/transactions/p'
  expect(await (await again.request(history)).text()).toBe(await (await lake.request(history)).text())
  // Who signed out since must not be signed in again by a restore.
  expect(await (await again.request('/v1/users/me', { token })).json()).toEqual({})
  await again.stop()
  expect(await readFile(join(place, 'mail', `${kept}.eml`), 'utf8')).toContain('Permintaan penawaran')
  expect(loadSecrets(place)).toEqual(loadSecrets(dataDir))
}, 60_000)

test('what is written while a backup is taken is in it up to one moment, without a gap', async () => {
  let written = 0
  let going = true
  const writing = (async () => {
    while (going) {
      written += 1
      await lake.admin.create({ _id: `n${written}`, _type: 'number', text: randomBytes(500).toString('base64') })
      await store.sql.execute(sql`insert into ledger values (${written})`)
    }
  })()
  await expect.poll(() => written).toBeGreaterThan(5)
  const atLeast = written - 1
  const backup = await takeBackup()
  const meanwhile = written - atLeast
  going = false
  await writing

  expect(meanwhile).toBeGreaterThan(1)
  const place = await restored(backup)
  const again = await startTestLake({ dataDir: join(place, 'lake') })
  const documents = await again.admin.fetch<string[]>('*[_type == "number"]._id')
  await again.stop()
  const storeAgain = await openDatabase({ dataDir: place })
  const { rows } = await storeAgain.query({ text: 'select number from ledger' })
  await storeAgain.close()
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
  expect(documents.map((id) => Number(id.slice(1))).sort((a, b) => a - b)).toEqual(upTo(documents.length))
  expect(documents.length).toBeGreaterThanOrEqual(atLeast)
  expect(rows.map(({ number }) => Number(number)).sort((a, b) => a - b)).toEqual(upTo(rows.length))
  expect(rows.length).toBeGreaterThanOrEqual(atLeast)
}, 60_000)

/** Of an installation whose content and inquiries are with other services. */
async function takeSmallBackup(tell: (line: string) => void = quietly): Promise<string> {
  const path = join(temporaryDirectory(), 'backup.tar.gz')
  const env = { DATABASE_URL: 'postgres://db.example/x', SANITY_TOKEN: 'of a real project' }
  await createBackup({ dataDir, path, env, tell, progress: quietly })
  return path
}

test('only its owner may read the backup, and nothing else is left beside it', async () => {
  const backup = await takeSmallBackup()
  expect((await stat(backup)).mode & 0o777).toBe(0o600)
  expect(await readdir(join(backup, '..'))).toEqual(['backup.tar.gz'])
})

test('what other services keep is not in it, and it says how to save that', async () => {
  const said: string[] = []
  const place = await restored(await takeSmallBackup((line) => said.push(line)))
  expect(said.join('\n')).toMatch(/npm run export.*pg_dump/s)
  expect(existsSync(join(place, 'inquiry'))).toBe(false)
  expect(existsSync(join(place, 'lake', 'lake.sqlite'))).toBe(false)
})

test('the store gives its copy to the owner of the data alone', async () => {
  const { port } = JSON.parse(await readFile(join(dataDir, 'inquiry/door.json'), 'utf8'))
  expect((await stat(join(dataDir, 'inquiry/door.json'))).mode & 0o777).toBe(0o600)
  const into = join(temporaryDirectory(), 'stolen')
  const body = JSON.stringify({ into })
  for (const authorization of ['', 'Bearer x', `Bearer ${'x'.repeat(43)}`]) {
    const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body, headers: { authorization } })
    expect(answer.status).toBe(401)
  }
  expect(existsSync(into)).toBe(false)
})

describe('a restore', () => {
  test('refuses a directory that a product uses, even when forced', async () => {
    const backup = await takeSmallBackup()
    await expect(restoreBackup({ backup, dataDir, force: true, progress: quietly })).rejects.toThrow(
      /Another process is using/,
    )
    expect(existsSync(join(dataDir, 'lake', 'lake.sqlite'))).toBe(true)
  })

  test('refuses a directory that holds data; forced, it moves them aside', async () => {
    const backup = await takeSmallBackup()
    const place = join(temporaryDirectory(), 'data')
    await mkdir(place)
    await writeFile(join(place, 'mine.txt'), 'milikku')
    await expect(restoreBackup({ backup, dataDir: place, force: false, progress: quietly })).rejects.toThrow(
      /holds data already.*--force/,
    )
    expect(await readdir(place)).toContain('mine.txt')

    const { movedAside = '' } = await restoreBackup({ backup, dataDir: place, force: true, progress: quietly })
    expect(await readFile(join(movedAside, 'mine.txt'), 'utf8')).toBe('milikku')
    expect(await readdir(place)).toContain('secrets.json')
    expect(await readdir(place)).not.toContain('mine.txt')
  })

  test.each<[string, (backup: string) => Promise<void>, RegExp]>([
    ['that is none', (backup) => writeFile(backup, 'bukan cadangan'), /incorrect header/],
    ['cut short', async (backup) => truncate(backup, (await stat(backup)).size - 100), /unexpected end of file/],
    ['without a manifest', (backup) => rewrite(backup, ({ files }) => ({ files })), /no manifest/],
    ['of another program', (backup) => rewrite(backup, ({ files }) => ({ manifest: {}, files })), /not one of Etalase/],
    [
      'of a later version',
      (backup) => rewrite(backup, ({ manifest, files }) => ({ manifest: { ...manifest, version: 2 }, files })),
      /restore it with the version that wrote it/,
    ],
    [
      'with a file changed',
      (backup) => rewrite(backup, ({ manifest, files }) => ({ manifest, files: { ...files, 'secrets.json': '{}' } })),
      /secrets\.json in it is damaged/,
    ],
    [
      'with a file too few',
      (backup) => rewrite(backup, ({ manifest }) => ({ manifest, files: {} })),
      /is missing in it/,
    ],
    [
      'with a file too many',
      (backup) => rewrite(backup, ({ manifest, files }) => ({ manifest, files: { ...files, 'lake/x': '' } })),
      /lake\/x in it does not belong there/,
    ],
  ])('refuses a backup %s, and leaves everything as it is', async (_, spoil, reason) => {
    const backup = await takeSmallBackup()
    await spoil(backup)
    const parent = temporaryDirectory()
    const restoring = restoreBackup({ backup, dataDir: join(parent, 'data'), force: false, progress: quietly })
    await expect(restoring).rejects.toThrow(/cannot be restored: .+ Nothing was changed/s)
    await expect(restoring).rejects.toThrow(reason)
    expect(await readdir(parent)).toEqual([])
  })
})

interface Parts {
  readonly manifest?: object
  readonly files: Readonly<Record<string, string>>
}

/** Packs a backup anew with other parts. */
async function rewrite(backup: string, change: (parts: Required<Parts>) => Parts): Promise<void> {
  const directory = temporaryDirectory()
  await pipeline(createReadStream(backup), createGunzip(), unpackTar(directory))
  const files: Record<string, string> = {}
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile()) files[relative(directory, path)] = await readFile(path, 'latin1')
  }
  const { 'manifest.json': manifest = '{}', ...others } = files
  const changed = change({ manifest: JSON.parse(manifest), files: others })
  const sources = Object.entries({
    ...(changed.manifest && { 'manifest.json': JSON.stringify(changed.manifest) }),
    ...changed.files,
  }).map(([target, content]) => ({ type: 'content' as const, target, content: Buffer.from(content, 'latin1') }))
  await pipeline(packTar(sources), createGzip(), createWriteStream(backup))
}

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
