import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Thrown when another process uses the data directory. */
export class DirectoryInUse extends Error {
  override name = 'DirectoryInUse'
}

/**
 * Takes a directory for this process. The lock is the kernel's (an open, exclusive SQLite transaction), so it goes
 * with the process, even on kill -9, and leaves no stale file to clean up.
 * @returns a function that gives the directory back
 * @throws DirectoryInUse
 */
export function lockDirectory(directory: string): () => void {
  const lock = new DatabaseSync(join(directory, 'lock'), { timeout: 0 })
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE IF NOT EXISTS holder (pid INTEGER);')
    lock.exec(`DELETE FROM holder; INSERT INTO holder VALUES (${process.pid}); COMMIT;`)
  } catch (cause) {
    lock.close()
    throw new DirectoryInUse(`The data directory ${directory} is in use by another process.`, { cause })
  }
  return () => lock.close()
}
