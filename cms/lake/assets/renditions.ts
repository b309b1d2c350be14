import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { newId } from '../documents/ids.ts'
import { gatewayError } from '../errors.ts'
import type { AssetFiles } from './assetFiles.ts'
import { type OutputFormat, type Rendered, transform } from './transform.ts'
import type { Transformation } from './transformation.ts'

/** Drawing is heavy: two at a time leave room for everything else, and more than this in wait are turned away. */
const AT_ONCE = 2
const MOST_WAITING = 64

/** Pictures drawn to measure, each once: the second time it comes from the disk. */
export interface Renditions {
  /** @throws LakeError 503 when too many are being drawn */
  get(name: string, wish: Transformation, format: OutputFormat): Promise<Rendered>
}

export function createRenditions(dataDir: string, files: AssetFiles): Renditions {
  const underway = new Map<string, Promise<Rendered>>()
  const queue = createQueue()

  const draw = async (path: string, name: string, wish: Transformation, format: OutputFormat): Promise<Rendered> => {
    const kept = await readFile(path).catch(() => undefined)
    if (kept) return { content: kept, mimeType: `image/${format}` }
    const rendered = await queue(() => transform(files.pathOf(name), wish, format))
    await keep(path, rendered.content)
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

/** A rendition can be drawn again, so it need not survive a power cut; but it must never be seen half written. */
async function keep(path: string, content: Buffer): Promise<void> {
  const temporary = `${path}.${newId()}.tmp`
  await mkdir(dirname(path), { recursive: true })
  await writeFile(temporary, content)
  await rename(temporary, path)
}

function createQueue(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = []
  let running = 0
  return async (work) => {
    if (running >= AT_ONCE) {
      if (waiting.length >= MOST_WAITING) throw gatewayError(503, 'Too many pictures are being drawn; try again')
      await new Promise<void>((resolve) => waiting.push(resolve))
    }
    running += 1
    try {
      return await work()
    } finally {
      running -= 1
      waiting.shift()?.()
    }
  }
}
