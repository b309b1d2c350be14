import type { ClientConfig } from '@sanity/client'
import { readTunnelMessage } from './tunnelMessage.ts'

type ResolveFetch = NonNullable<ClientConfig['resolveFetch']>
type Fetch = ReturnType<ResolveFetch>
type FetchResponse = Awaited<ReturnType<Fetch>>

interface Stream {
  opened(status: number, headers: Readonly<Record<string, string>>): void
  received(chunk: string): void
  ended(): void
  failed(error: Error): void
}

const encoder = new TextEncoder()

/**
 * A fetch for the embedded lake that carries the event streams (`/data/listen/`) of a tab over one WebSocket,
 * `<apiHost>/v1/listen-tunnel`. A tab keeps seven or eight of them, and a browser opens six connections to a host
 * over HTTP/1.1, so that without it everything else waits for ever. Other requests go their usual way.
 * When the socket dies its streams fail, and the client subscribes anew on a new socket.
 */
export function tunnelledFetch(apiHost: string): ResolveFetch {
  const address = `${apiHost.replace(/^http/, 'ws')}/v1/listen-tunnel`
  const streams = new Map<string, Stream>()
  let socket: WebSocket | undefined
  let waiting: string[] = []
  let count = 0

  function connect(): WebSocket {
    if (socket && socket.readyState <= WebSocket.OPEN) return socket
    const opening = new WebSocket(address)
    opening.onopen = () => {
      for (const message of waiting) opening.send(message)
      waiting = []
    }
    opening.onmessage = ({ data }) => deliver(data)
    opening.onclose = () => {
      waiting = []
      const lost = [...streams.values()]
      streams.clear()
      for (const stream of lost) stream.failed(new TypeError('The connection to the lake was lost'))
    }
    socket = opening
    return opening
  }

  function say(message: object): void {
    const text = JSON.stringify(message)
    const open = connect()
    if (open.readyState === WebSocket.OPEN) open.send(text)
    else waiting.push(text)
  }

  function deliver(data: unknown): void {
    const message = readTunnelMessage(data)
    const stream = message && streams.get(message.id)
    if (!stream) return
    if (message.status !== undefined) stream.opened(message.status, message.headers)
    if (message.chunk !== undefined) stream.received(message.chunk)
    if (message.end) {
      streams.delete(message.id)
      stream.ended()
    }
  }

  const listen: Fetch = (url, init) =>
    new Promise<FetchResponse>((resolve, reject) => {
      count += 1
      const id = `stream${count}`
      const close = () => {
        if (streams.delete(id)) say({ close: id })
      }
      let controller: ReadableStreamDefaultController<Uint8Array> | undefined
      const body = new ReadableStream<Uint8Array>({
        start: (started) => {
          controller = started
        },
        cancel: close,
      })
      const failed = (error: Error) => {
        controller?.error(error)
        reject(error)
      }
      streams.set(id, {
        opened: (status, headers) => resolve(eventStream(url, status, headers, body)),
        received: (chunk) => controller?.enqueue(encoder.encode(chunk)),
        ended: () => controller?.close(),
        failed,
      })
      init?.signal?.addEventListener('abort', () => {
        if (!streams.has(id)) return
        close()
        failed(new DOMException('The listener was closed', 'AbortError'))
      })
      say({ id, url, headers: Object.fromEntries(new Headers(init?.headers)) })
    })

  return () => (url, init) => (url.includes('/data/listen/') ? listen(url, init) : globalThis.fetch(url, init))
}

/** The answer as `fetch` would give it. `url` has to be the address asked for, which a made `Response` leaves empty. */
export function eventStream(
  url: string,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: ReadableStream<Uint8Array>,
): FetchResponse {
  const response = new Response(body, { status, headers: { 'content-type': 'text/event-stream', ...headers } })
  Object.defineProperty(response, 'url', { value: url })
  return response
}
