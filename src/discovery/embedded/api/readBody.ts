import type { IncomingMessage } from 'node:http'
import { ApiError } from './errors.ts'

/** As large a body is accepted (Meilisearch's own limit is 100 MB). */
const MOST_BYTES = 100 * 1024 * 1024

/** Reads a request's body as text. What is too large is read to its end too: else its connection could not be used again. @throws ApiError */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk))
    size += bytes.length
    if (size <= MOST_BYTES) chunks.push(bytes)
    else chunks.length = 0
  }
  if (size > MOST_BYTES) {
    throw new ApiError(
      'payload_too_large',
      'The provided payload reached the size limit. The maximum accepted payload size is 100.00 MiB.',
    )
  }
  return Buffer.concat(chunks).toString('utf8')
}
