import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { appendFileSync, copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { SanityClient } from '@sanity/client'
import { describe, expect, onTestFinished, test } from 'vitest'
import { temporaryDirectory } from '../../support/temporaryDirectory.ts'
import { newPicture } from './editors.ts'
import { freePort, type KillableLake, killableLake } from './killableLake.ts'

/** A disk that is full, or may not be written to: the editor is told, nothing is lost or halved, and it passes when it is over. */

const MINUTE = 60_000
const ADMIN_TOKEN = 'admin-token-on-a-full-disk'
const raw = { perspective: 'raw' } as const

/** A file system of eight megabytes that the lake's process alone sees; and then whatever is given. Needs no root. */
const inSmallFileSystem = (dir: string, then = 'exec "$@"'): readonly string[] => [
  'unshare',
  '--user',
  '--map-root-user',
  '--mount',
  '--',
  'sh',
  '-c',
  `mount -t tmpfs -o size=8m none "$0" && ${then}`,
  dir,
]

const mayMount = spawnSync('unshare', ['-Urm', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0
const mayLimit = spawnSync('prlimit', ['--version']).status === 0

interface Scarcity {
  readonly name: string
  readonly possible: boolean
  readonly through: (dir: string) => readonly string[]
  readonly begin: (pid: number, dir: string) => void
  readonly end: (pid: number, dir: string) => void
}

const fillerOf = (pid: number, dir: string): string => `/proc/${pid}/root${dir}/filler`

const SCARCITIES: readonly Scarcity[] = [
  {
    name: 'a full disk',
    possible: mayMount,
    through: inSmallFileSystem,
    begin(pid, dir) {
      const piece = randomBytes(4096)
      expect(() => {
        for (;;) appendFileSync(fillerOf(pid, dir), piece)
      }).toThrow('ENOSPC')
    },
    end: (pid, dir) => rmSync(fillerOf(pid, dir)),
  },
  {
    name: 'files that may not grow',
    possible: mayLimit,
    through: () => [],
    begin: (pid) => execFileSync('prlimit', ['--pid', String(pid), '--fsize=2048:unlimited']),
    end: (pid) => execFileSync('prlimit', ['--pid', String(pid), '--fsize=unlimited:unlimited']),
  },
]

async function lakeIn(dir: string, through: readonly string[]): Promise<{ lake: KillableLake; client: SanityClient }> {
  const lake = killableLake(
    {
      dataDir: dir,
      port: await freePort(),
      adminToken: ADMIN_TOKEN,
      siteToken: 'site-token-on-a-full-disk',
      webhooks: [],
    },
    through,
  )
  onTestFinished(() => lake.end())
  return { lake, client: lake.client() }
}

/** As large as an editor's text may become; on a full disk there is no corner left for it. */
const long = () => randomBytes(300_000).toString('hex')

/** Of a copy: SQLite does not open files by way of another process's root. Nobody writes meanwhile. */
function integrityOf(directory: string): unknown {
  const copy = temporaryDirectory()
  for (const name of ['lake.sqlite', 'lake.sqlite-wal']) copyFileSync(join(directory, name), join(copy, name))
  const sql = new DatabaseSync(join(copy, 'lake.sqlite'))
  const found = sql.prepare('PRAGMA integrity_check').all()
  sql.close()
  return found
}

describe.each(SCARCITIES.filter(({ possible }) => possible))('$name', ({ through, begin, end }) => {
  test('is told to the editor; everything else stays as it was, and afterwards she goes on', {
    timeout: 3 * MINUTE,
  }, async () => {
    const dir = temporaryDirectory()
    const { lake, client } = await lakeIn(dir, through(dir))
    const { pid } = await lake.start()
    await client.create({ _id: 'drafts.kept', _type: 'page', text: 'as it was' })
    const kept = await client.fetch('*', {}, raw)

    begin(pid, dir)
    const refusal = {
      statusCode: expect.toBeOneOf([503, 507]),
      message: expect.stringMatching(/disk.*nothing was changed/),
      response: { body: { statusCode: expect.any(Number), error: expect.any(String) } },
    }
    const draft = { draftId: 'drafts.kept', publishedId: 'kept' }
    for (const attempt of [
      () => client.create({ _type: 'page', text: long() }),
      () => client.patch('drafts.kept').set({ text: long() }).commit(),
      () =>
        client.transaction().delete('drafts.kept').create({ _id: 'drafts.new', _type: 'page', text: long() }).commit(),
      () => client.action({ actionType: 'sanity.action.document.edit', ...draft, patch: { set: { text: long() } } }),
      async () => client.assets.upload('file', Buffer.concat([Buffer.from('%PDF-1.7'), randomBytes(500_000)])),
      async () => client.assets.upload('image', await newPicture()),
    ])
      await expect(attempt()).rejects.toMatchObject(refusal)
    expect(await client.fetch('*', {}, raw)).toEqual(kept)

    end(pid, dir)
    await client.patch('drafts.kept').set({ text: long() }).commit()
    await client.action({ actionType: 'sanity.action.document.publish', ...draft })
    const picture = await client.assets.upload('image', await newPicture())
    expect((await fetch(picture.url)).status).toBe(200)
    expect(await client.fetch('*[_type == "page"]._id', {}, raw)).toEqual(['kept'])

    const seen = `/proc/${pid}/root${dir}`
    expect(integrityOf(seen)).toEqual([{ integrity_check: 'ok' }])
    expect(readdirSync(join(seen, 'arriving'))).toEqual([])
  })
})

describe.skipIf(!mayMount)('a directory that may not be written to', () => {
  test('is named when the lake starts', { timeout: MINUTE }, async () => {
    const dir = temporaryDirectory()
    const { lake } = await lakeIn(dir, inSmallFileSystem(dir, 'mount -o remount,ro "$0" && exec "$@"'))
    await expect(lake.start()).rejects.toThrow(`The data directory ${dir} cannot be written to`)
  })
})

test('a directory where the database’s file should be is named', { timeout: MINUTE }, async () => {
  const dir = temporaryDirectory()
  mkdirSync(join(dir, 'lake.sqlite'))
  const { lake } = await lakeIn(dir, [])
  await expect(lake.start()).rejects.toThrow(`The data directory ${dir} cannot be written to`)
})
