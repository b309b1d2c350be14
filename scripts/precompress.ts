import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import zlib from 'node:zlib'

const brotli = promisify(zlib.brotliCompress)
const gzip = promisify(zlib.gzip)
const COMPRESSIBLE = new Set(['.js', '.mjs', '.css', '.html', '.svg', '.json', '.txt', '.xml', '.webmanifest'])
const MIN_BYTES = 1024

/** Writes `.br` and `.gz` beside each text file of a folder, for the front server to send as they are. */
export async function precompress(folder: string, brotliQuality: number): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile() || !COMPRESSIBLE.has(extname(entry.name)) || (await stat(path)).size < MIN_BYTES) continue
    const bytes = await readFile(path)
    await writeFile(
      `${path}.br`,
      await brotli(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: brotliQuality } }),
    )
    await writeFile(`${path}.gz`, await gzip(bytes, { level: 9 }))
  }
}
