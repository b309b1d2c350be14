import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A digest of the content of files and folders (tests left out), to tell whether what was built from them is stale. */
export function digestOf(paths: readonly string[]): string {
  const hash = createHash('sha256')
  const add = (path: string) => {
    if (!existsSync(path)) return
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) add(join(path, name))
    } else if (!/\.test\.tsx?$/.test(path)) {
      hash.update(path).update('\0').update(readFileSync(path)).update('\0')
    }
  }
  for (const path of paths) add(path)
  return hash.digest('hex')
}

/** Whether a folder was built from inputs with this digest. */
export function isFresh(outDir: string, digest: string): boolean {
  const stamp = join(outDir, '.built-from')
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digest
}

export function markFresh(outDir: string, digest: string): void {
  writeFileSync(join(outDir, '.built-from'), digest)
}
