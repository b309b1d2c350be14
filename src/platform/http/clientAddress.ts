import type { IncomingMessage } from 'node:http'

/**
 * The address of who asks: the one that the outermost trusted proxy saw. With no trusted proxy the header is ignored,
 * since anybody can send it.
 */
export function clientAddress(request: Pick<IncomingMessage, 'headers' | 'socket'>, trustedProxies: number): string {
  const peer = request.socket.remoteAddress ?? ''
  if (trustedProxies === 0) return peer
  const header = request.headers['x-forwarded-for']
  const hops = (Array.isArray(header) ? header.join(',') : (header ?? '')).split(',').map((hop) => hop.trim())
  return hops.filter(Boolean).at(-trustedProxies) ?? peer
}
