import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from './writeWhole.ts'

/**
 * Files that are made once and kept in a directory by names that stand for what they hold. Who asks for one that is being
 * made waits for it. @returns what gives a file's bytes, and has them made by `make` where they are not kept
 */
export function createKeptFiles(
  directory: string,
): (name: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array> {
  const making = new Map<string, Promise<Uint8Array>>()

  async function makeAndKeep(path: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const made = await make()
    await mkdir(directory, { recursive: true })
    await writeWhole(path, made)
    return made
  }

  return async (name, make) => {
    const path = join(directory, name)
    const kept = await readFile(path).catch(() => undefined)
    if (kept) return kept
    const running = making.get(path) ?? makeAndKeep(path, make).finally(() => making.delete(path))
    making.set(path, running)
    return running
  }
}
