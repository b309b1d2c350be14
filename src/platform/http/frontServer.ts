import { randomUUID } from 'node:crypto'
import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import compression from 'compression'
import sirv from 'sirv'
import type { Config } from '../config.ts'
import type { Logger } from '../log.ts'
import { cacheKey } from '../page-cache/cacheKey.ts'
import type { PageCache } from '../page-cache/pageCache.ts'
import { respondWithCachedPage } from './cachedPageResponse.ts'
import { clientAddress } from './clientAddress.ts'
import { carriesDraftCookie } from './draftCookie.ts'
import { listenOn } from './listenOn.ts'
import { answerMalformed } from './malformedRequest.ts'
import { mediaProxy } from './mediaProxy.ts'
import { refusal } from './requestGuard.ts'
import { securityHeaders } from './securityHeaders.ts'
import { studioFiles } from './studioFiles.ts'

/** How long requests under way may take to end after a stop was asked for. */
const DRAIN_MS = 20_000
const FORWARDED = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port']

/** What a request brings along for the page that answers it. */
export interface RequestFacts {
  readonly requestId: string
  readonly clientAddress: string
}

/** Renders a page: the handler that `@astrojs/node` builds in middleware mode, with what pages need bound to it. */
export type RenderPage = (
  request: IncomingMessage,
  response: ServerResponse,
  facts: RequestFacts,
  next: () => void,
) => Promise<void> | void

export interface FrontServerOptions {
  readonly config: Config
  readonly log: Logger
  readonly cache: PageCache
  /** Files served as they are (Astro's `dist/client`) and the built Studio. */
  readonly staticDir: string
  readonly studioDir: string
  readonly renderPage: RenderPage
  /** Resolves when everything that a page needs answers, with what is away that pages can do without; rejects with what doesn't. */
  readonly ready: () => Promise<readonly string[]>
}

export interface FrontServer {
  readonly port: number
  /** Stops taking connections, lets requests under way end, then resolves. */
  close(): Promise<void>
}

/**
 * The one HTTP server in front: host check, limits, security headers on every answer, files, pictures, the Studio, kept
 * pages, and only then Astro. @throws when the port is taken (`EADDRINUSE`)
 */
export async function startFrontServer(options: FrontServerOptions): Promise<FrontServer> {
  const { config, log, cache } = options
  const headers = Object.entries(securityHeaders(config))
  const media = mediaProxy(config, log)
  const studio = studioFiles(options.studioDir, config)
  const compress = compression({ threshold: 1024 })
  const files = sirv(options.staticDir, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader(
        'cache-control',
        path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      )
    },
  })
  let draining = false

  async function answerHealth(path: string, response: ServerResponse): Promise<boolean> {
    if (path !== '/healthz' && path !== '/readyz') return false
    response.setHeader('cache-control', 'no-store')
    response.setHeader('content-type', 'text/plain; charset=utf-8')
    if (path === '/healthz') response.end('ok')
    else if (draining) response.writeHead(503).end('draining')
    else {
      await options.ready().then(
        (away) => response.end(away.length === 0 ? 'ready' : `ready, without: ${away.join(', ')}`),
        (error: unknown) => {
          log.warn({ err: error }, 'not ready')
          response.writeHead(503).end('not ready')
        },
      )
    }
    return true
  }

  function answerFromCache(request: IncomingMessage, response: ServerResponse): Promise<void> | undefined {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
    if (carriesDraftCookie(request.headers.cookie)) return undefined
    const key = cacheKey(new URL(request.url ?? '/', config.site.url))
    const found = key === undefined ? undefined : cache.find(key)
    return found?.fresh ? respondWithCachedPage(request, response, found.page) : undefined
  }

  function answerNotFound(response: ServerResponse): void {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found')
  }

  async function answer(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    if (await answerHealth(path, response)) return
    const refused = refusal(request, config)
    if (refused) {
      response
        .writeHead(refused.status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
        .end(refused.reason)
      return
    }
    if (await media(request, response)) return
    if (studio(request, response)) return
    const kept = answerFromCache(request, response)
    if (kept) return kept
    const facts = { requestId, clientAddress: clientAddress(request, config.trustedProxies) }
    // Astro would believe these from anybody.
    for (const name of FORWARDED) delete request.headers[name]
    // Styles, scripts and fonts are small: a part of one helps nobody, and the file server trusts what a range says.
    delete request.headers.range
    await new Promise<void>((resolve, reject) => {
      response.once('close', resolve)
      files(request, response, () => {
        compress(request, response, () => {
          Promise.resolve(options.renderPage(request, response, facts, () => answerNotFound(response))).catch(reject)
        })
      })
    })
  }

  const server = http.createServer({
    maxHeaderSize: 16_384,
    requestTimeout: 15_000,
    headersTimeout: 10_000,
    keepAliveTimeout: 5_000,
  })
  server.on('clientError', answerMalformed(headers))
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const requestId = randomUUID()
    const began = performance.now()
    for (const [name, value] of headers) response.setHeader(name, value)
    response.setHeader('x-request-id', requestId)
    if (draining) response.setHeader('connection', 'close')
    // A file may vanish, or fail, while it is being sent: this answer is cut, the server goes on.
    response.on('pipe', (source) => source.once('error', () => response.destroy()))
    response.on('finish', () => {
      const ms = Math.round(performance.now() - began)
      log.debug({ requestId, method: request.method, status: response.statusCode, ms }, 'request')
    })
    answer(request, response, requestId).catch((error: unknown) => {
      log.error({ err: error, requestId }, 'request failed')
      if (response.headersSent) response.destroy()
      else
        response
          .writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
          .end('Something went wrong. Please try again.')
    })
  })
  const port = await listenOn(server, config.listen.port, config.listen.host)
  return {
    port,
    async close() {
      draining = true
      const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      })
      clearTimeout(cut)
    },
  }
}
