import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** The directory is in use by another process. */
export class DirectoryInUse extends Error {
  override name = 'DirectoryInUse'
}

/**
 * Makes the directory and takes it for this process alone. The lock is one of the operating system on a file in it, so
 * it is free again when the process ends, however it ends.
 * @throws DirectoryInUse
 */
export function lockDirectory(directory: string): { release(): void } {
  mkdirSync(directory, { recursive: true })
  const lock = new DatabaseSync(path.join(directory, 'lock'), { timeout: 0 })
  try {
    lock.exec(
      'PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE IF NOT EXISTS owner (pid INTEGER); DELETE FROM owner;',
    )
    lock.prepare('INSERT INTO owner VALUES (?)').run(process.pid)
    lock.exec('COMMIT')
  } catch {
    lock.close()
    throw new DirectoryInUse(`The directory ${directory} is in use by another search server.`)
  }
  return { release: () => lock.close() }
}
