import http, { type ServerResponse } from 'node:http'
import { listenOn } from '../http/listenOn.ts'
import { INBOX_STYLE, inboxPage, messagePage } from './inboxPage.ts'
import type { MessageStore } from './messageStore.ts'

/** Nothing may run, load or be sent; a mail's own HTML may style itself inline, in a frame of this page. */
const POLICY =
  "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const MAIL_POLICY =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"

interface Answer {
  readonly type: string
  readonly body: string | Buffer
  readonly policy?: string
}

export interface InboxServer {
  readonly port: number
  close(): Promise<void>
}

/** The page that shows kept mail, and `GET /api/messages` for programs. @throws `EADDRINUSE` */
export async function startInboxServer(store: MessageStore, port: number): Promise<InboxServer> {
  const server = http.createServer((request, response) => {
    if (!isLocal(request.headers.host)) return send(response, 421, text('This server does not answer for that host.'))
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return send(response, 405, text('Only GET is used here.'))
    answer(store, (request.url ?? '/').split('?')[0] ?? '/').then(
      (found) => send(response, found ? 200 : 404, found ?? text('There is no such mail.')),
      () => send(response, 500, text('The mail could not be read.')),
    )
  })
  const bound = await listenOn(server, port, '127.0.0.1')
  return {
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(store: MessageStore, path: string): Promise<Answer | undefined> {
  if (path === '/') return { type: 'text/html', body: inboxPage(await store.list()) }
  if (path === '/style.css') return { type: 'text/css', body: INBOX_STYLE }
  if (path === '/api/messages') return { type: 'application/json', body: JSON.stringify(await store.list()) }
  const [, id, form] = /^\/messages\/([\w-]+)(\.eml|\/html)?$/.exec(path) ?? []
  if (!id) return undefined
  if (form === '.eml') {
    const raw = await store.raw(id)
    return raw && { type: 'message/rfc822', body: raw }
  }
  const mail = await store.message(id)
  if (!mail) return undefined
  if (form === '/html') return { type: 'text/html', body: mail.html, policy: MAIL_POLICY }
  return { type: 'text/html', body: messagePage(mail) }
}

function text(body: string): Answer {
  return { type: 'text/plain', body }
}

/** Other host names would let a page elsewhere read the mail by pointing its own name at this machine. */
function isLocal(host: string | undefined): boolean {
  return /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host ?? '')
}

function send(response: ServerResponse, status: number, { type, body, policy = POLICY }: Answer): void {
  response
    .writeHead(status, {
      'content-type': type === 'message/rfc822' ? type : `${type}; charset=utf-8`,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    })
    .end(body)
}
