import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { splitVersion } from './router.ts'

export interface SocketRoute {
  readonly pattern: RegExp
  readonly serve: (socket: WebSocket, request: IncomingMessage) => void
}

const MOST_MESSAGE_BYTES = 64 * 1024

/** WebSockets, for the Studio's origins only. @returns a function that closes them all */
export function acceptSockets(
  server: Server,
  routes: readonly SocketRoute[],
  allowedOrigins: readonly string[],
): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_MESSAGE_BYTES })
  server.on('upgrade', (request, stream, head) => {
    stream.on('error', () => stream.destroy())
    const address = `http://lake.invalid${request.url ?? '/'}`
    const path = URL.canParse(address) ? splitVersion(new URL(address).pathname).path : undefined
    const route = path === undefined ? undefined : routes.find(({ pattern }) => pattern.test(path))
    const { origin } = request.headers
    if (!route) return refuse(stream, '404 Not Found')
    if (origin !== undefined && !allowedOrigins.includes(origin)) return refuse(stream, '403 Forbidden')
    sockets.handleUpgrade(request, stream, head, (socket) => route.serve(socket, request))
  })
  return () => {
    for (const socket of sockets.clients) socket.close(1001, 'The lake is closing')
    sockets.close()
  }
}

function refuse(stream: Duplex, status: string): void {
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
