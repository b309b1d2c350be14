import { createReadStream, existsSync } from 'node:fs'
import { readdir, readFile, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { unpackTar } from 'modern-tar/fs'
import { lockDirectory } from '#platform/database/directoryLock.ts'
import { syncDirectory, syncTree } from '#platform/database/durableFileSystem.ts'
import { claimDataDirectory } from '../dataDirectory.ts'
import { fileTimestamp } from '../fileTimestamp.ts'
import { filesBelow } from './filesBelow.ts'
import { entryFor, MANIFEST_NAME, type Manifest, parseManifest } from './manifest.ts'
import { withTemporaryFolder } from './temporaryFolder.ts'

export interface RestoreWishes {
  readonly backup: string
  readonly dataDir: string
  /** Moves data that are there aside. */
  readonly force: boolean
  /** Files checked, of how many. */
  readonly progress: (done: number, total: number) => void
}

export interface RestoreOutcome {
  /** When the backup was taken, ISO 8601. */
  readonly taken: string
  /** Where the former data are now, when there were any. */
  readonly movedAside: string | undefined
}

/**
 * Makes a data directory out of a backup. It is unpacked and checked beside its place, and only then put there; what
 * was there is moved aside, never deleted.
 * @throws when the product runs there, there are data already and no `force`, or the backup is not whole
 */
export async function restoreBackup({ backup, dataDir, force, progress }: RestoreWishes): Promise<RestoreOutcome> {
  const place = resolve(dataDir)
  await demandFree(place, force)
  return withTemporaryFolder(dirname(place), '.etalase-restore-', async (folder) => {
    const manifest = await unpack(backup, folder, progress).catch((cause: unknown) => {
      const why = cause instanceof Error ? cause.message : String(cause)
      throw new Error(`${backup} cannot be restored: ${why}. Nothing was changed.`, { cause })
    })
    syncTree(folder)
    const movedAside = await makeRoom(place, force)
    await rename(folder, place)
    syncDirectory(dirname(place))
    return { taken: manifest.taken, movedAside }
  })
}

async function demandFree(place: string, force: boolean): Promise<void> {
  if (!(await holdsData(place))) return
  demandStopped(place)
  if (!force)
    throw new Error(
      `${place} holds data already: choose another directory with --data-dir, or call with --force, which moves them aside.`,
    )
}

const holdsData = async (place: string): Promise<boolean> => existsSync(place) && (await readdir(place)).length > 0

/** The supervisor has a lock on all of it, and so have the two services whose data must not be pulled from under them. */
function demandStopped(place: string): void {
  claimDataDirectory(place).release()
  for (const service of ['lake', 'inquiry']) {
    const lock = join(place, service, 'lock')
    if (existsSync(lock)) lockDirectory(lock).release()
  }
}

async function unpack(backup: string, into: string, progress: RestoreWishes['progress']): Promise<Manifest> {
  const extract = unpackTar(into, {
    fmode: 0o600,
    dmode: 0o700,
    filter: ({ type }) => type === 'file' || type === 'directory',
  })
  await pipeline(createReadStream(backup), createGunzip(), extract)
  const path = join(into, MANIFEST_NAME)
  if (!existsSync(path)) throw new Error('it has no manifest, so it is no backup of Etalase Malang')
  const manifest = parseManifest(await readFile(path, 'utf8'))
  await rm(path)
  await demandWhole(into, manifest, progress)
  return manifest
}

async function demandWhole(directory: string, { files }: Manifest, progress: RestoreWishes['progress']): Promise<void> {
  const present = new Set(await filesBelow(directory))
  let checked = 0
  for (const expected of files) {
    if (!present.delete(expected.path)) throw new Error(`${expected.path} is missing in it`)
    const { size, sha256 } = await entryFor(join(directory, expected.path), expected.path)
    if (size !== expected.size || sha256 !== expected.sha256) throw new Error(`${expected.path} in it is damaged`)
    checked += 1
    progress(checked, files.length)
  }
  const [foreign] = present
  if (foreign !== undefined) throw new Error(`${foreign} in it does not belong there`)
}

/** Asked again, as unpacking takes its time. @returns where the former data are now */
async function makeRoom(place: string, force: boolean): Promise<string | undefined> {
  if (!existsSync(place)) return undefined
  if (!(await holdsData(place))) {
    await rmdir(place)
    return undefined
  }
  await demandFree(place, force)
  const aside = `${place}.before-${fileTimestamp()}`
  await rename(place, aside)
  return aside
}
