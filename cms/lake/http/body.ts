import type { IncomingMessage } from 'node:http'
import { gatewayError } from '../errors.ts'

const MEBIBYTE = 1024 * 1024
/** As Sanity's: https://www.sanity.io/docs/content-lake/technical-limits */
export const JSON_LIMIT = 4_000_000
export const FORM_LIMIT = 16 * 1024
export const ASSET_LIMIT = 10 * MEBIBYTE

/** Reads a body of at most `limit` bytes. @throws LakeError 413, and 415 when it is compressed */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const tooLarge = () => gatewayError(413, `Request body exceeds limit of ${limit} bytes`)
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge()
  const { 'content-encoding': encoding = 'identity' } = request.headers
  if (encoding !== 'identity') throw gatewayError(415, `Bodies encoded as "${encoding}" are not supported`)
  const chunks: Buffer[] = []
  let size = 0
  // Left open on return: who sent too much is still to be told so.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > limit) throw tooLarge()
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

/** @throws LakeError 400, 413 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const body = await readBody(request, JSON_LIMIT)
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    throw gatewayError(400, 'The body is not valid JSON')
  }
}

/** The fields of an HTML form. @throws LakeError 413 */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  return new URLSearchParams((await readBody(request, FORM_LIMIT)).toString('utf8'))
}
