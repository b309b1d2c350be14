import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Config } from '../config.ts'
import type { Logger } from '../log.ts'
import {
  createPictureStore,
  NoSuchPicture,
  PICTURE_FORMATS,
  PICTURE_WIDTHS,
  type PictureFormat,
  type WantedPicture,
} from './pictureStore.ts'

const CONTENT_TYPE: Record<PictureFormat, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
}
/** A picture's name at the CMS's image host: content hash, size, format. */
const FILE_NAME = /^[a-f0-9]{40}-\d{1,5}x\d{1,5}\.(?:png|jpe?g|webp|avif|gif)$/

function parseWanted(url: URL): WantedPicture | undefined {
  const file = url.pathname.slice('/media/'.length)
  const width = PICTURE_WIDTHS.find((each) => String(each) === url.searchParams.get('w'))
  const format = PICTURE_FORMATS.find((each) => each === url.searchParams.get('fm'))
  return FILE_NAME.test(file) && width && format ? { file, width, format } : undefined
}

/**
 * Shows the CMS's pictures under our own address, so that no page asks a third party: immutable for browsers, since the
 * name holds the content's hash.
 */
export function mediaProxy(
  config: Config,
  log: Logger,
): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  const pictureFile = createPictureStore(config)

  return async (request, response) => {
    if (!request.url?.startsWith('/media/')) return false
    const wanted = parseWanted(new URL(request.url, config.site.url))
    const refuse = (status: 404 | 502, reason: string) =>
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(reason)
    if (!wanted) {
      refuse(404, 'No such picture.')
      return true
    }
    try {
      const path = await pictureFile(wanted)
      const { size } = await stat(path)
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
