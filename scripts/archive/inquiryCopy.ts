import { existsSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { askForCopy } from '#platform/database/copyDoor.ts'
import { DatabaseUnavailable } from '#platform/database/database.ts'
import { type DirectoryLock, lockDirectory } from '#platform/database/directoryLock.ts'

/**
 * Copies the embedded store of inquiries (`<dataDir>/inquiry`), if there is one: by the site when it has the store, else
 * from the disk. @throws when the site has it, and gives no copy
 */
export async function copyInquiries(dataDir: string, into: string): Promise<void> {
  const home = join(dataDir, 'inquiry')
  const directory = join(home, 'postgres')
  if (!existsSync(directory)) return
  const lock = tryToLock(join(home, 'lock'))
  if (!lock) {
    await askForCopy(home, into).catch((cause: unknown) => {
      const why = cause instanceof Error ? cause.message : String(cause)
      throw new Error(`The site does not give its store of inquiries (${why}): try again, or stop it first.`, { cause })
    })
    return
  }
  try {
    await cp(directory, into, { recursive: true })
  } finally {
    lock.release()
  }
}

function tryToLock(file: string): DirectoryLock | undefined {
  try {
    return lockDirectory(file)
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return undefined
    throw error
  }
}
