import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import { listenOn } from '#platform/http/listenOn.ts'
import { isSameSecret } from '#platform/isSameSecret.ts'
import type { Logger } from '#platform/log.ts'
import { type RebuildLine, type StalePages, toldChanges } from '../sync/stalePages.ts'
import type { IndexKeeper } from './indexKeeper.ts'
import type { StaleHistory } from './staleHistory.ts'

/** A status, and a sentence or an object to be sent as JSON. */
type Answer = readonly [status: number, body: string | StalePages]

/** How long a question for stale pages waits for some. */
const PATIENCE_MS = 25_000

export interface IndexerServerOptions {
  readonly keeper: IndexKeeper
  readonly history: StaleHistory
  /** Whoever asks for more than the state of health shows it as a bearer token. */
  readonly secret: string
  readonly listen: { readonly host: string; readonly port: number }
  readonly log: Logger
}

export interface IndexerServer {
  readonly port: number
  /** Answers what waits, lets what is under way end, then resolves. */
  close(): Promise<void>
}

/**
 * The indexer's HTTP side, for sites and commands, not for the public: `POST /changes` indexes what changed and answers with
 * the pages that are stale by then; `GET /stale-pages?after=<cursor>` waits for more of them; `POST /rebuild` builds anew, and
 * answers with a JSON line for each step; `/healthz` and `/readyz`. @throws when the port is taken (`EADDRINUSE`)
 */
export async function startIndexerServer(options: IndexerServerOptions): Promise<IndexerServer> {
  const { keeper, history, log } = options
  const closing = new AbortController()

  async function rebuild(response: ServerResponse): Promise<void> {
    const tell = (line: RebuildLine) => response.write(`${JSON.stringify(line)}\n`)
    response.writeHead(200, { 'content-type': 'application/x-ndjson', connection: 'close' })
    try {
      await keeper.rebuild((kind, done, total) => tell({ kind, done, total }))
      tell({ finished: true })
    } catch (error) {
      log.error({ err: error }, 'building the index failed')
      tell({ failed: error instanceof Error ? error.message : String(error) })
    }
    response.end()
  }

  /** @returns undefined when the answer was sent already */
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<Answer | undefined> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://indexer')
    const wanted = `${request.method} ${pathname}`
    if (wanted === 'GET /healthz') return [200, 'ok']
    if (wanted === 'GET /readyz') return keeper.isInStep() ? [200, 'ready'] : [503, 'the index is behind']
    if (!knows(options.secret, request)) return [401, 'The secret is missing or wrong.']
    switch (wanted) {
      case 'GET /stale-pages': {
        const gone = new AbortController()
        response.once('close', () => gone.abort())
        const patience = AbortSignal.any([closing.signal, gone.signal, AbortSignal.timeout(PATIENCE_MS)])
        return [200, await history.after(searchParams.get('after') ?? undefined, patience)]
      }
      case 'POST /changes': {
        const told = toldChanges.safeParse(await json(request).catch(() => undefined))
        if (!told.success) return [400, 'The body does not tell of changes.']
        await keeper.changed(told.data.ids)
        return [200, history.since(told.data.cursor)]
      }
      case 'POST /rebuild':
        await rebuild(response)
        return undefined
      default:
        return [404, 'There is nothing here.']
    }
  }

  const server = http.createServer((request, response) => {
    answer(request, response)
      .catch((error: unknown): Answer => {
        log.warn({ err: error }, 'the index could not be brought in step')
        return [503, 'The index could not be brought in step.']
      })
      .then((said) => {
        if (!said) return
        const [status, body] = said
        // Else who asks again and again would keep the connection, and with it this server, for ever.
        if (closing.signal.aborted) response.setHeader('connection', 'close')
        response.setHeader('content-type', typeof body === 'string' ? 'text/plain; charset=utf-8' : 'application/json')
        response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body))
      })
  })
  const port = await listenOn(server, options.listen.port, options.listen.host)
  return {
    port,
    async close() {
      closing.abort()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function knows(secret: string, { headers }: IncomingMessage): boolean {
  return isSameSecret(Buffer.from(headers.authorization ?? ''), Buffer.from(`Bearer ${secret}`))
}
