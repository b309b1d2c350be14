import type { IncomingMessage } from 'node:http'

/** Headers that let the Studio's origins, and no others, read the answers. */
export function corsHeaders(
  request: IncomingMessage,
  allowedOrigins: readonly string[],
): Readonly<Record<string, string>> {
  const { origin } = request.headers
  if (origin === undefined || !allowedOrigins.includes(origin)) return {}
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': 'content-type, retry-after',
  }
}

/** The answer to a preflight: what may be sent. */
export function preflightHeaders(request: IncomingMessage): Readonly<Record<string, string>> {
  return {
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
    'access-control-allow-headers': request.headers['access-control-request-headers'] ?? 'authorization, content-type',
    'access-control-max-age': '600',
  }
}
