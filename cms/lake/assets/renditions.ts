import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AtomicFiles } from '../storage/atomicFile.ts'
import type { AssetFiles } from './assetFiles.ts'
import { createDrawingQueue } from './drawingQueue.ts'
import { type OutputFormat, type Rendered, transform } from './transform.ts'
import type { Transformation } from './transformation.ts'

/** Pictures drawn to measure, each once: the second time it comes from the disk. */
export interface Renditions {
  /** @throws LakeError 503 when too many are being drawn */
  get(name: string, wish: Transformation, format: OutputFormat): Promise<Rendered>
}

export function createRenditions(dataDir: string, files: AssetFiles, atomicFiles: AtomicFiles): Renditions {
  const underway = new Map<string, Promise<Rendered>>()
  const queue = createDrawingQueue({ atOnce: 2, mostWaiting: 64 })

  const draw = async (path: string, name: string, wish: Transformation, format: OutputFormat): Promise<Rendered> => {
    const kept = await readFile(path).catch(() => undefined)
    if (kept) return { content: kept, mimeType: `image/${format}` }
    const rendered = await queue(() => transform(files.pathOf(name), wish, format))
    // Where there is no room to keep it, it is drawn again the next time.
    await atomicFiles.writeWhole(path, rendered.content).catch(() => undefined)
    return rendered
  }

  return {
    get(name, wish, format) {
      const digest = createHash('sha256')
        .update(JSON.stringify([name, wish, format]))
        .digest('hex')
      const path = join(dataDir, 'renditions', digest.slice(0, 2), `${digest}.${format}`)
      const known = underway.get(path)
      if (known) return known
      const drawing = draw(path, name, wish, format).finally(() => underway.delete(path))
      underway.set(path, drawing)
      return drawing
    },
  }
}
