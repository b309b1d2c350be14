import { DatabaseSync } from 'node:sqlite'
import { DatabaseUnavailable } from './database.ts'

export interface DirectoryLock {
  release(): void
}

/**
 * Takes a lock that one process at a time can have: an open exclusive SQLite transaction on a file. The kernel frees it
 * when the process ends, however it ends, so nothing is left over to clean up. (Two processes on one PGlite directory lose rows without an
 * error.)
 * @throws DatabaseUnavailable when another process has it
 */
export function lockDirectory(lockFile: string): DirectoryLock {
  const database = new DatabaseSync(lockFile, { timeout: 0 })
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (cause) {
    database.close()
    throw new DatabaseUnavailable(
      `Another process is using ${lockFile.replace(/[/\\][^/\\]*$/, '')}. Stop it, or give this one another DATA_DIR.`,
      { cause },
    )
  }
  return { release: () => database.close() }
}
