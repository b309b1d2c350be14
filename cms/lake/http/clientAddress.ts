import type { IncomingMessage } from 'node:http'

/** The client's address, counted back over exactly as many proxies as stand in front: what lies beyond them can be forged. */
export function clientAddress(request: IncomingMessage, trustedProxies: number): string {
  const direct = request.socket.remoteAddress ?? 'unknown'
  if (trustedProxies === 0) return direct
  const forwarded = request.headers['x-forwarded-for']
  const hops = (Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? '')).split(',').map((hop) => hop.trim())
  return hops.at(-trustedProxies) || direct
}
