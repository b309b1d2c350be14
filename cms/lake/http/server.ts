import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Access } from '../auth/access.ts'
import { gatewayError, LakeError } from '../errors.ts'
import type { LakeLog } from '../options.ts'
import { storageFailureOf } from '../storage/storageFailure.ts'
import type { Route } from './call.ts'
import { clientAddress } from './clientAddress.ts'
import { corsHeaders, preflightHeaders } from './cors.ts'
import { empty, json, type Reply } from './reply.ts'
import { demandDataset, findRoute, splitVersion } from './router.ts'

/** Names the user for whom the preview token reads. */
const READER_HEADER = 'x-lake-reader'

export interface ServerParts {
  readonly routes: readonly Route[]
  readonly accessFor: (authorization: string | undefined, reader?: string) => Access | undefined
  readonly allowedOrigins: readonly string[]
  readonly trustedProxies: number
  /** The one there is. */
  readonly dataset: string
  readonly log: LakeLog
}

/** Answers requests with the first route that fits. Every answer, errors too, is in a shape Sanity's clients read. */
export function createHttpServer(parts: ServerParts): Server {
  const server = createServer((request, response) => {
    void respond(parts, request, response)
  })
  // Slow senders may not hold a connection for ever; event streams only send, so no limit applies to them.
  server.headersTimeout = 20_000
  server.requestTimeout = 120_000
  server.keepAliveTimeout = 65_000
  return server
}

async function respond(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const reply = await replyTo(parts, request).catch((failure: unknown) => failed(failure, parts.log, request))
  const cors = corsHeaders(request, parts.allowedOrigins)
  const vary = [reply.headers['vary'], 'origin'].filter(Boolean).join(', ')
  response.writeHead(reply.status, { 'x-content-type-options': 'nosniff', ...reply.headers, ...cors, vary })
  try {
    if (request.method === 'HEAD') {
      if (reply.body instanceof Readable) reply.body.destroy()
      response.end()
    } else if (reply.body instanceof Readable) await streamed(reply.body, response)
    else response.end(reply.body)
  } catch {
    // The client has gone.
    response.destroy()
  }
  if (!request.complete) closeUnread(request)
}

async function streamed(body: Readable, response: ServerResponse): Promise<void> {
  response.flushHeaders()
  await pipeline(body, response)
}

/** A body nobody reads, such as one that was too large: read a little more, so that the answer arrives, then hang up. */
function closeUnread(request: IncomingMessage): void {
  request.on('error', () => request.destroy())
  request.resume()
  setTimeout(() => request.destroy(), 1000).unref()
}

async function replyTo(parts: ServerParts, request: IncomingMessage): Promise<Reply> {
  if (request.method === 'OPTIONS') return empty(204, preflightHeaders(request))
  const url = addressOf(request)
  const { apiVersion, path } = splitVersion(url.pathname)
  demandDataset(path, parts.dataset)
  const { route, captured } = findRoute(parts.routes, request.method ?? 'GET', path)
  const { authorization } = request.headers
  const reader = request.headers[READER_HEADER]?.toString()
  const accessNow = (): Access | undefined => parts.accessFor(authorization, reader)
  return route.handle({
    request,
    url,
    apiVersion,
    captured,
    access: accessNow(),
    accessNow,
    clientAddress: clientAddress(request, parts.trustedProxies),
  })
}

function addressOf(request: IncomingMessage): URL {
  const address = `http://lake.invalid${request.url ?? '/'}`
  if (!URL.canParse(address)) throw gatewayError(400, 'The address is not valid')
  return new URL(address)
}

function failed(failure: unknown, log: LakeLog, request: IncomingMessage): Reply {
  if (failure instanceof LakeError) {
    if (failure.status >= 500) log.warn({ method: request.method, status: failure.status }, failure.message)
    return json(failure.body, failure.status)
  }
  log.error({ err: failure, method: request.method }, 'A request failed')
  const storage = storageFailureOf(failure)
  if (storage === 'full')
    return json(
      gatewayError(507, 'The disk of the content lake is full: nothing was changed. Please try again later.').body,
      507,
    )
  if (storage === 'unwritable')
    return json(
      gatewayError(503, 'The content lake cannot use its disk: nothing was changed. Please try again later.').body,
      503,
    )
  return json(gatewayError(500, 'Internal error').body, 500)
}
