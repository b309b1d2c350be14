import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { Logger } from '../log.ts'
import { pictureAtHost } from './pictureHost.ts'

/** The widths that pages ask for; others are refused, so that nobody can fill the disk or the processor. */
export const PICTURE_WIDTHS = [32, 160, 240, 320, 480, 640, 960, 1280] as const
export const PICTURE_FORMATS = ['avif', 'webp', 'jpg', 'png'] as const
type PictureFormat = (typeof PICTURE_FORMATS)[number]

const CONTENT_TYPE: Record<PictureFormat, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
}
/** A picture's name at the CMS's image host: content hash, size, format. */
const FILE_NAME = /^[a-f0-9]{40}-\d{1,5}x\d{1,5}\.(?:png|jpe?g|webp|avif|gif)$/
const UPSTREAM_TIMEOUT_MS = 15_000

/** The image host has no such picture. */
class NoSuchPicture extends Error {
  override name = 'NoSuchPicture'
}

interface Wanted {
  readonly file: string
  readonly width: number
  readonly format: PictureFormat
}

function parseWanted(url: URL): Wanted | undefined {
  const file = url.pathname.slice('/media/'.length)
  const width = PICTURE_WIDTHS.find((each) => String(each) === url.searchParams.get('w'))
  const format = PICTURE_FORMATS.find((each) => each === url.searchParams.get('fm'))
  return FILE_NAME.test(file) && width && format ? { file, width, format } : undefined
}

/**
 * Shows the CMS's pictures under our own address, so that no page asks a third party: fetched once from the CMS's image
 * host (embedded or https://cdn.sanity.io), kept on disk, immutable for browsers since the name holds the content's hash.
 */
export function mediaProxy(
  config: Config,
  log: Logger,
): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  const directory = join(config.dataDir, 'media')
  const fetching = new Map<string, Promise<void>>()

  async function fetchPicture(wanted: Wanted, path: string): Promise<void> {
    const quality = wanted.format === 'avif' ? 60 : 75
    const url = pictureAtHost(config, wanted.file, wanted.width, wanted.format, quality)
    const upstream = await fetch(url, { signal: AbortSignal.timeout(UPSTREAM_TIMEOUT_MS) })
    if (upstream.status === 404) throw new NoSuchPicture(wanted.file)
    if (!upstream.ok) throw new Error(`the image host answered ${upstream.status}`)
    await mkdir(directory, { recursive: true })
    const partial = `${path}.${randomUUID()}`
    await writeFile(partial, new Uint8Array(await upstream.arrayBuffer()))
    await rename(partial, path)
  }

  return async (request, response) => {
    if (!request.url?.startsWith('/media/')) return false
    const wanted = parseWanted(new URL(request.url, config.site.url))
    const refuse = (status: 404 | 502, reason: string) =>
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(reason)
    if (!wanted) {
      refuse(404, 'No such picture.')
      return true
    }
    const path = join(directory, `${wanted.file}.${wanted.width}.${wanted.format}`)
    try {
      const kept = await stat(path).catch(() => undefined)
      if (!kept) {
        const running = fetching.get(path) ?? fetchPicture(wanted, path).finally(() => fetching.delete(path))
        fetching.set(path, running)
        await running
      }
      const { size } = kept ?? (await stat(path))
      response.setHeader('cache-control', 'public, max-age=31536000, immutable')
      response.setHeader('content-type', CONTENT_TYPE[wanted.format])
      response.setHeader('content-length', size)
      if (request.method === 'HEAD') response.end()
      else createReadStream(path).pipe(response)
    } catch (error) {
      if (error instanceof NoSuchPicture) refuse(404, 'No such picture.')
      else {
        log.warn({ err: error, file: wanted.file }, 'picture not available')
        refuse(502, 'This picture is not available right now.')
      }
    }
    return true
  }
}
