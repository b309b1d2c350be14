import { Readable } from 'node:stream'
import { forbidden } from '../errors.ts'
import { type Call, type Route, signedIn } from '../http/call.ts'
import type { Reply } from '../http/reply.ts'
import { documentLines } from './documentLines.ts'

/**
 * `GET /data/export/<dataset>[?types=a,b]`: all documents of all layers as they were at one moment, one JSON a line, by
 * id. `@sanity/export` may ask in pages (`nextCursor`); that there is one page, with everything, is an answer it takes.
 */
export function exportRoute(dataDir: string): Route {
  return { method: 'GET', pattern: /^\/data\/export\/[^/]+$/, handle: (call) => exported(dataDir, call) }
}

function exported(dataDir: string, call: Call): Reply {
  const { role } = signedIn(call)
  if (role.reads !== 'everything')
    throw forbidden('Insufficient permissions; an export needs a token that may read every document')
  const types = call.url.searchParams.get('types')?.split(',').filter(Boolean)
  return {
    status: 200,
    headers: { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' },
    body: Readable.from(documentLines(dataDir, types), { objectMode: false }),
  }
}
