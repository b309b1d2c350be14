import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Thrown when another process uses the data directory. */
export class DirectoryInUse extends Error {
  override name = 'DirectoryInUse'
}

/** SQLITE_BUSY */
const BUSY = 5

/**
 * Takes a directory for this process. The lock is the kernel's (an open, exclusive SQLite transaction), so it goes
 * with the process, even on kill -9, and leaves no stale file to clean up. It writes nothing: a full disk is no obstacle.
 * @returns a function that gives the directory back
 * @throws DirectoryInUse; SQLite's error when the directory cannot be used at all
 */
export function lockDirectory(directory: string): () => void {
  const lock = new DatabaseSync(join(directory, 'lock'), { timeout: 0 })
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;')
  } catch (cause) {
    lock.close()
    if (!(cause instanceof Error && 'errcode' in cause && cause.errcode === BUSY)) throw cause
    throw new DirectoryInUse(`The data directory ${directory} is in use by another process.`, { cause })
  }
  return () => lock.close()
}
