import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, open, rename } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { packTar, type TarSource } from 'modern-tar/fs'
import { embeddedServices } from '../localEnvironment.ts'
import { filesBelow } from './filesBelow.ts'
import { copyInquiries } from './inquiryCopy.ts'
import { snapshotLake } from './lakeSnapshot.ts'
import { entryFor, FORMAT_VERSION, MANIFEST_NAME, type Manifest } from './manifest.ts'
import { withTemporaryFolder } from './temporaryFolder.ts'

export interface BackupWishes {
  readonly dataDir: string
  /** The file to write; it must not exist. */
  readonly path: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly tell: (line: string) => void
  /** Files read, of how many. */
  readonly progress: (done: number, total: number) => void
}

/** A file of a backup: where it lies now, and its name in the backup. */
interface Source {
  readonly source: string
  readonly path: string
}

/**
 * Writes all of an installation that cannot be made again into one file, while the product runs or not. Databases first,
 * then the files they name: assets and mails are never changed, so none is missing. Only its owner may read the backup
 * (it holds the keys), and it appears under its name when it is whole.
 * @throws when there is nothing to back up, or a part cannot be copied
 */
export async function createBackup({ dataDir, path, env, tell, progress }: BackupWishes): Promise<Manifest> {
  if (!existsSync(join(dataDir, 'secrets.json')))
    throw new Error(`${resolve(dataDir)} holds no data of Etalase Malang: name its data directory with --data-dir.`)
  return withTemporaryFolder(dirname(path), '.etalase-backup-', async (folder) => {
    const staging = join(folder, 'data')
    await mkdir(staging)
    const taken = new Date().toISOString()
    await stageLake(dataDir, staging, env, tell)
    await stageInquiries(dataDir, staging, env, tell)
    const sources = [...(await below(staging, '')), ...(await unchanging(dataDir))]
    const files = await describe(sources, progress)
    const manifest: Manifest = { format: 'etalase-backup', version: FORMAT_VERSION, taken, files }
    const finished = join(folder, 'backup.tar.gz')
    await pack(manifest, sources, join(staging, 'inquiry'), finished)
    await rename(finished, path)
    return manifest
  })
}

async function stageLake(dataDir: string, staging: string, env: BackupWishes['env'], tell: BackupWishes['tell']) {
  if (!embeddedServices(env).includes('lake'))
    return tell('The content is in a project of Sanity’s and not in this backup: npm run export takes it.')
  const database = join(dataDir, 'lake', 'lake.sqlite')
  if (!existsSync(database)) return
  tell('Copying the content…')
  await mkdir(join(staging, 'lake'))
  await snapshotLake(database, join(staging, 'lake', 'lake.sqlite'))
}

async function stageInquiries(dataDir: string, staging: string, env: BackupWishes['env'], tell: BackupWishes['tell']) {
  if (env['DATABASE_URL'])
    return tell('The inquiries are in the PostgreSQL of DATABASE_URL and not in this backup: pg_dump takes them.')
  tell('Copying the inquiries…')
  await copyInquiries(dataDir, join(staging, 'inquiry', 'postgres'))
}

/** What is written once under its name, and can be taken from where it lies. */
async function unchanging(dataDir: string): Promise<readonly Source[]> {
  const assets = await below(join(dataDir, 'lake', 'assets'), 'lake/assets/')
  const mails = await below(join(dataDir, 'mail'), 'mail/')
  return [
    ...assets.filter(({ path }) => !path.endsWith('.tmp')),
    ...mails.filter(({ path }) => path.endsWith('.eml')),
    { source: join(dataDir, 'secrets.json'), path: 'secrets.json' },
  ]
}

const below = async (directory: string, prefix: string): Promise<readonly Source[]> =>
  (await filesBelow(directory)).map((name) => ({ source: join(directory, name), path: prefix + name }))

async function describe(sources: readonly Source[], progress: BackupWishes['progress']): Promise<Manifest['files']> {
  const files: Manifest['files'] = []
  for (const { source, path } of sources) {
    files.push(await entryFor(source, path))
    progress(files.length, sources.length)
  }
  return files
}

async function pack(manifest: Manifest, sources: readonly Source[], inquiries: string, path: string): Promise<void> {
  const entries: TarSource[] = [{ type: 'content', content: JSON.stringify(manifest, null, 1), target: MANIFEST_NAME }]
  // As a whole: PostgreSQL wants its empty directories back, too.
  if (existsSync(inquiries)) entries.push({ type: 'directory', source: inquiries, target: 'inquiry' })
  for (const { source, path: target } of sources)
    if (!target.startsWith('inquiry/')) entries.push({ type: 'file', source, target })
  await pipeline(packTar(entries), createGzip(), createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  const file = await open(path, 'r+')
  await file.sync().finally(() => file.close())
}
