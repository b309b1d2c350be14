import { PassThrough } from 'node:stream'
import { type Call, type Route, signedIn } from '../http/call.ts'
import { type ListenParts, prepareListener } from './listener.ts'

/** A client that does not read is cut off rather than waited for; it comes back and resumes. */
export const MOST_UNREAD_BYTES = 8 * 1024 * 1024

/** `GET /data/listen/<dataset>`: changes as Server-Sent Events. */
export function listenRoute(parts: ListenParts, streams: Set<PassThrough>): Route {
  return {
    method: 'GET',
    pattern: /^\/data\/listen\/[^/]+$/,
    handle(call: Call) {
      const header = call.request.headers['last-event-id']
      const lastEventId = typeof header === 'string' ? header : undefined
      const start = prepareListener(parts, {
        url: call.url,
        access: signedIn(call),
        accessNow: call.accessNow,
        lastEventId,
      })
      const stream = new PassThrough({ highWaterMark: MOST_UNREAD_BYTES })
      streams.add(stream)
      const stop = start({
        write(text) {
          if (!stream.write(text)) stream.destroy()
        },
        end: () => stream.end(),
      })
      stream.on('close', () => {
        streams.delete(stream)
        stop()
      })
      return {
        status: 200,
        headers: {
          'content-type': 'text/event-stream; charset=utf-8',
          'cache-control': 'no-cache, no-transform',
          'x-accel-buffering': 'no',
        },
        body: stream,
      }
    },
  }
}
