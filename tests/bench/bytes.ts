import zlib from 'node:zlib'
import { startProduct } from '../support/startedProduct.ts'
import type { Report } from './figures.ts'

const PAGES = {
  home: '/',
  discovery: '/produk',
  product: '/produk/keripik-tempe-sanan-original',
  maker: '/umkm/dapur-contoh-sanan',
  category: '/kategori/keripik',
  market: '/ekspor/new-zealand',
  inquiry: '/permintaan',
  programme: '/naik-kelas',
}

const sizes = (bytes: Uint8Array) => ({
  gzip: zlib.gzipSync(bytes).byteLength,
  brotli: zlib.brotliCompressSync(bytes).byteLength,
})

function addresses(html: string, pattern: RegExp): string[] {
  return [...new Set([...html.matchAll(pattern)].map(([, address]) => address ?? ''))]
}

/** Every script that the entry scripts import, however deep. */
async function withImports(site: string, entries: readonly string[]): Promise<string[]> {
  const found = new Set<string>()
  const waiting = [...entries]
  for (let address = waiting.pop(); address; address = waiting.pop()) {
    if (found.has(address)) continue
    found.add(address)
    const text = await (await fetch(new URL(address, site))).text()
    for (const imported of addresses(text, /(?:from|import)\s*\(?["']([^"']+\.js)["']/g))
      waiting.push(new URL(imported, new URL(address, site)).pathname)
  }
  return [...found]
}

/** Bytes of HTML, CSS and script by page type, gzip and brotli. */
export async function benchBytes(report: Report): Promise<void> {
  const product = await startProduct()
  try {
    for (const [name, path] of Object.entries(PAGES)) {
      const html = await (await fetch(product.site + path)).text()
      const styles = addresses(html, /<link rel="stylesheet" href="([^"]+)"/g)
      const scripts = await withImports(product.site, [
        ...addresses(html, /<script[^>]+src="([^"]+)"/g),
        ...addresses(html, /(?:component-url|renderer-url|before-hydration-url)="([^"]+)"/g),
      ])
      const total = async (files: readonly string[]) => {
        const all = await Promise.all(
          files.map(async (file) =>
            sizes(new Uint8Array(await (await fetch(new URL(file, product.site))).arrayBuffer())),
          ),
        )
        return {
          gzip: all.reduce((sum, { gzip }) => sum + gzip, 0),
          brotli: all.reduce((sum, { brotli }) => sum + brotli, 0),
        }
      }
      const inline = [...html.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)]
        .map(([, text]) => text)
        .join('\n')
      const files = await total(scripts)
      const own = sizes(Buffer.from(inline))
      const script = { gzip: files.gzip + own.gzip, brotli: files.brotli + own.brotli }
      const parts = { html: sizes(Buffer.from(html)), css: await total(styles), script }
      for (const [part, { gzip, brotli }] of Object.entries(parts)) {
        report({ figure: `bytes.${name}.${part}.gzip`, value: gzip, unit: 'bytes', n: 1, of: path })
        report({ figure: `bytes.${name}.${part}.brotli`, value: brotli, unit: 'bytes', n: 1, of: path })
      }
    }
  } finally {
    await product.remove()
  }
}
