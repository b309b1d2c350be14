import { WebSocket } from 'ws'
import { z } from 'zod'
import type { Access } from '../auth/access.ts'
import { LakeError, unauthorized } from '../errors.ts'
import { type ListenParts, prepareListener } from './listener.ts'
import { MOST_UNREAD_BYTES } from './listenRoute.ts'
import { parsedJson } from './socketMessage.ts'

const MOST_STREAMS = 64

const message = z.union([
  z.object({
    id: z.string().min(1).max(64),
    url: z.string().max(32_768),
    headers: z.record(z.string(), z.string()).default({}),
  }),
  z.object({ close: z.string() }),
])

/**
 * One WebSocket that carries all event streams of a Studio. A Studio keeps seven or eight open, a browser allows six
 * connections to a host over HTTP/1.1: without this, the seventh request waits for ever.
 * In: `{id, url, headers}` opens a stream, `{close: id}` ends it. Out: `{id, status}`, then `{id, chunk}`, then `{id, end: true}`.
 */
export function serveTunnel(
  socket: WebSocket,
  parts: ListenParts,
  accessFor: (authorization: string | undefined) => Access | undefined,
): void {
  const streams = new Map<string, () => void>()
  const send = (content: object): void => {
    if (socket.readyState !== WebSocket.OPEN) return
    if (socket.bufferedAmount > MOST_UNREAD_BYTES) socket.terminate()
    else socket.send(JSON.stringify(content))
  }

  const stop = (id: string): void => {
    streams.get(id)?.()
    streams.delete(id)
  }

  const end = (id: string): void => {
    stop(id)
    send({ id, end: true })
  }

  const open = (id: string, address: string, headers: Readonly<Record<string, string>>): void => {
    try {
      const named = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
      const accessNow = () => accessFor(named['authorization'])
      const access = accessNow()
      if (!access) throw unauthorized()
      const url = new URL(address)
      const start = prepareListener(parts, { url, access, accessNow, lastEventId: named['last-event-id'] })
      send({ id, status: 200, headers: { 'content-type': 'text/event-stream; charset=utf-8' } })
      stop(id)
      streams.set(id, start({ write: (chunk) => send({ id, chunk }), end: () => end(id) }))
    } catch (failure) {
      const { status, body } =
        failure instanceof LakeError ? failure : { status: 400, body: { message: 'Invalid address' } }
      send({ id, status, headers: { 'content-type': 'application/json' } })
      send({ id, chunk: JSON.stringify(body) })
      send({ id, end: true })
    }
  }

  socket.on('message', (data) => {
    const parsed = message.safeParse(parsedJson(data))
    if (!parsed.success) return socket.close(1003, 'Not a tunnel message')
    if ('close' in parsed.data) stop(parsed.data.close)
    else if (streams.size >= MOST_STREAMS) socket.close(1008, 'Too many streams')
    else open(parsed.data.id, parsed.data.url, parsed.data.headers)
  })
  socket.on('close', () => {
    for (const stop of streams.values()) stop()
  })
  socket.on('error', () => socket.terminate())
}
