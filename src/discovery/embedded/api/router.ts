import { ApiError } from './errors.ts'
import type { Route } from './route.ts'
import { unsupportedPath } from './unsupported.ts'

interface Compiled {
  readonly route: Route
  readonly parts: readonly string[]
}

/** Finds the route of a request. */
export class Router {
  readonly #routes: readonly Compiled[]

  constructor(routes: readonly Route[]) {
    this.#routes = routes.map((route) => ({ route, parts: route.path.split('/').slice(1) }))
  }

  /** @throws ApiError when there is no such path, not with this method, or not in this server */
  find(method: string, path: string): { route: Route; params: Record<string, string> } {
    const unsupported = unsupportedPath(path)
    if (unsupported) throw unsupported
    const parts = path.replace(/\/$/, '').split('/').slice(1)
    let pathKnown = false
    for (const { route, parts: pattern } of this.#routes) {
      const params = matchParts(pattern, parts)
      if (!params) continue
      if (route.method === method) return { route, params }
      pathKnown = true
    }
    if (pathKnown) throw new ApiError('method_not_allowed', `The method ${method} is not allowed here.`)
    throw new ApiError('not_found', `The embedded search server does not support \`${path}\`.`)
  }
}

function matchParts(pattern: readonly string[], parts: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== parts.length) return undefined
  const params: Record<string, string> = {}
  for (const [i, expected] of pattern.entries()) {
    const part = decode(parts[i] ?? '')
    if (part === undefined) return undefined
    if (expected.startsWith(':')) params[expected.slice(1)] = part
    else if (expected !== part) return undefined
  }
  return params
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}
