import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { AtomicFiles } from '../storage/atomicFile.ts'

/** The originals, by file name (`<sha1>-<w>x<h>.<format>`, files without the size). Names are made here, so no path can escape. */
export interface AssetFiles {
  pathOf(name: string): string
  exists(name: string): Promise<boolean>
  /** On the disk when it returns. */
  keep(name: string, content: Uint8Array): Promise<void>
}

const NAME = /^[0-9a-f]{40}(-\d{1,5}x\d{1,5})?\.[a-z0-9]{2,5}$/

export const isAssetName = (name: string): boolean => NAME.test(name)

export function createAssetFiles(dataDir: string, files: AtomicFiles): AssetFiles {
  const pathOf = (name: string): string => {
    if (!isAssetName(name)) throw new TypeError(`Not the name of an asset: ${name}`)
    return join(dataDir, 'assets', name.slice(0, 2), name)
  }
  const exists = (name: string): Promise<boolean> =>
    access(pathOf(name)).then(
      () => true,
      () => false,
    )
  return {
    pathOf,
    exists,
    async keep(name, content) {
      if (!(await exists(name))) await files.writeDurably(pathOf(name), content)
    },
  }
}
