import { accessSync, constants, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Thrown when a data directory can't be used; the message is one sentence that says what to do. */
export class DataDirectoryError extends Error {
  override name = 'DataDirectoryError'
}

/**
 * Claims a data directory for this process until it ends. The lock is SQLite's own, which the system releases when the
 * process dies, however it dies. @throws DataDirectoryError when it can't be written or another process has it
 */
export function claimDataDirectory(path: string): { dir: string; release(): void } {
  const dir = resolve(path)
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 })
    accessSync(dir, constants.W_OK)
  } catch {
    throw new DataDirectoryError(
      `The data directory ${dir} can't be written: choose another with --data-dir, or give yourself the right to write there.`,
    )
  }
  let lock: DatabaseSync
  try {
    lock = new DatabaseSync(`${dir}/supervisor.lock`, { timeout: 0 })
  } catch {
    throw new DataDirectoryError(
      `The data directory ${dir} can't be written: choose another with --data-dir, or give yourself the right to write there.`,
    )
  }
  try {
    lock.exec(
      'PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE IF NOT EXISTS holder (pid INTEGER); COMMIT',
    )
  } catch {
    lock.close()
    throw new DataDirectoryError(
      `The data directory ${dir} is in use by another process: stop that one, or choose another directory with --data-dir.`,
    )
  }
  return { dir, release: () => lock.close() }
}
