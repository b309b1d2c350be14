import { gatewayError, notImplemented } from '../errors.ts'
import type { Route } from './call.ts'

export interface Match {
  readonly route: Route
  readonly captured: readonly string[]
}

/** Splits `/v2026-01-01/data/query/production` into its version and the rest. */
export function splitVersion(pathname: string): { readonly apiVersion: string; readonly path: string } {
  const [, apiVersion, path] = /^\/v([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]+|X)(\/.*)$/.exec(pathname) ?? []
  return apiVersion && path ? { apiVersion, path } : { apiVersion: '', path: pathname }
}

/** @throws LakeError 404 when the path names another dataset than the lake's one */
export function demandDataset(path: string, dataset: string): void {
  const [, named] = /^\/(?:data\/(?!ping|live)[a-z]+|assets\/(?:images|files))\/([^/]+)/.exec(path) ?? []
  if (named !== undefined && named !== dataset) throw gatewayError(404, `Dataset not found: "${named}"`)
}

/** Finds the route for a request. @throws LakeError 400, 405, 501 */
export function findRoute(routes: readonly Route[], method: string, path: string): Match {
  const wanted = method === 'HEAD' ? 'GET' : method
  let pathKnown = false
  for (const route of routes) {
    const matched = route.pattern.exec(path)
    if (!matched) continue
    pathKnown = true
    if (route.method === wanted) return { route, captured: matched.slice(1).map(decoded) }
  }
  if (pathKnown) throw gatewayError(405, `${method} is not allowed for ${path}`)
  throw notImplemented(`${method} ${path}`)
}

function decoded(part: string | undefined): string {
  try {
    return decodeURIComponent(part ?? '')
  } catch {
    throw gatewayError(400, 'The address is not valid')
  }
}
