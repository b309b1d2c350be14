import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import type { CachedPage } from '../page-cache/pageCache.ts'

const brotli = promisify(zlib.brotliCompress)
const gzip = promisify(zlib.gzip)
/** 0.05 ms a page; the densest level costs fifty times that. */
const BROTLI_QUALITY = 5

const compress: Record<string, (body: Uint8Array) => Promise<Uint8Array>> = {
  br: (body) => brotli(body, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: (body) => gzip(body),
}

function preferredEncoding(header: string | undefined): 'br' | 'gzip' | undefined {
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?\b)/.test(header ?? '')) return 'br'
  if (/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\b)/.test(header ?? '')) return 'gzip'
  return undefined
}

/** Whether the visitor has this version (RFC 9110, 13.1.2: compared weakly, since a proxy may have marked it so). */
function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  const plain = (tag: string) => tag.trim().replace(/^W\//, '')
  return (ifNoneMatch ?? '').split(',').some((tag) => tag.trim() === '*' || plain(tag) === plain(etag))
}

/** Answers with a kept page: 304 when the visitor has it, else its bytes in an encoding she takes. */
export async function respondWithCachedPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: CachedPage,
): Promise<void> {
  for (const [name, value] of page.headers) response.setHeader(name, value)
  response.setHeader('etag', page.etag)
  response.setHeader('cache-control', 'public, max-age=0, must-revalidate')
  response.setHeader('vary', 'accept-encoding')
  response.setHeader('x-cache', 'HIT')
  if (isKnown(request.headers['if-none-match'], page.etag)) {
    response.removeHeader('content-type')
    response.writeHead(304).end()
    return
  }
  const encoding = preferredEncoding(request.headers['accept-encoding'])
  const body = encoding ? await encodedBody(page, encoding) : page.body
  if (encoding) response.setHeader('content-encoding', encoding)
  response.setHeader('content-length', body.byteLength)
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : body)
}

/** The page's bytes in an encoding, compressed the first time somebody wants them so. */
async function encodedBody(page: CachedPage, encoding: 'br' | 'gzip'): Promise<Uint8Array> {
  const kept = page.encoded.get(encoding)
  if (kept) return kept
  const compressed = await (compress[encoding]?.(page.body) ?? page.body)
  page.encoded.set(encoding, compressed)
  return compressed
}
