import type { ClientConfig } from '@sanity/client'
import { eventStream } from '../listenTunnel.ts'

type ResolveFetch = NonNullable<ClientConfig['resolveFetch']>

const WELCOME = new TextEncoder().encode('event: welcome\ndata: {}\n\n')

/**
 * The preview tool listens to Sanity's live content API and ends itself when there is none. An embedded lake has none, and
 * the tool tells the page of changes by another way; so it hears a welcome here, without a connection, and then nothing.
 */
export function withQuietLiveEvents(resolveFetch: ResolveFetch): ResolveFetch {
  return (...options) => {
    const fetch = resolveFetch(...options)
    return (url, init) => (url.includes('/data/live/events/') ? Promise.resolve(quietStream(url)) : fetch(url, init))
  }
}

function quietStream(url: string) {
  const body = new ReadableStream<Uint8Array>({ start: (controller) => controller.enqueue(WELCOME) })
  return eventStream(url, 200, {}, body)
}
