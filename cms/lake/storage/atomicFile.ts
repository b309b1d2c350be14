import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Writes files that are seen in full or not at all. */
export interface AtomicFiles {
  /** On the disk when it returns: after a power cut at any moment the file is there in full, or not at all. */
  writeDurably(path: string, content: Uint8Array): Promise<void>
  /** Of files that can be made again: never seen half written, but a power cut may take them. */
  writeWhole(path: string, content: Uint8Array): Promise<void>
}

/**
 * Files grow in `<dataDir>/arriving` and are moved from there. What a process that was killed left in it is thrown away.
 * @param dataDir this process's alone, and on one file system with the places the files go to
 */
export function createAtomicFiles(dataDir: string): AtomicFiles {
  const arriving = join(dataDir, 'arriving')
  rmSync(arriving, { recursive: true, force: true })

  const write = async (path: string, content: Uint8Array, durably: boolean): Promise<void> => {
    const directory = dirname(path)
    await mkdir(directory, { recursive: true })
    await mkdir(arriving, { recursive: true })
    const temporary = join(arriving, randomBytes(8).toString('hex'))
    try {
      const file = await open(temporary, 'wx')
      try {
        await file.writeFile(content)
        if (durably) await file.sync()
      } finally {
        await file.close()
      }
      await rename(temporary, path)
    } catch (failure) {
      await rm(temporary, { force: true })
      throw failure
    }
    if (durably) await syncDirectory(directory)
  }

  return {
    writeDurably: (path, content) => write(path, content, true),
    writeWhole: (path, content) => write(path, content, false),
  }
}

/** The rename itself is only durable once the directory is. Windows cannot open directories, and needs no sync. */
async function syncDirectory(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const directory = await open(path, 'r')
  try {
    await directory.sync()
  } finally {
    await directory.close()
  }
}
