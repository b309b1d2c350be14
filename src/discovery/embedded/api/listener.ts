import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { type Access, accessOf, demand } from '../auth/access.ts'
import type { Log } from '../log.ts'
import { ApiError, toApiError } from './errors.ts'
import { checkIndexUid } from './indexUid.ts'
import { readBody } from './readBody.ts'
import type { Reply, Route, Services } from './route.ts'
import { Router } from './router.ts'

const NOBODY: Access = { may: () => false, mayUse: () => false, indexes: [], filterFor: () => undefined }

/** Answers requests by the routes; what goes wrong is answered in Meilisearch's form. */
export function requestListener(routes: readonly Route[], services: Services, log: Log): RequestListener {
  const router = new Router(routes)
  return (request, response) => {
    answer(request, router, services)
      .catch((error: unknown) => {
        if (!(error instanceof ApiError))
          log('error', 'request failed', { method: request.method, url: request.url, error })
        const { status, body } = toApiError(error)
        return { status, body }
      })
      .then((reply) => send(response, reply))
      .catch((error: unknown) => log('warn', 'answer was not sent', { error }))
  }
}

async function answer(request: IncomingMessage, router: Router, services: Services): Promise<Reply> {
  const url = new URL(`http://search${request.url ?? '/'}`)
  const { route, params } = router.find(request.method ?? 'GET', url.pathname)
  let access = NOBODY
  if (route.action) {
    access = accessOf(request.headers.authorization, services.keys)
    demand(access, route.action, params['indexUid'])
  }
  if (params['indexUid'] !== undefined) checkIndexUid(params['indexUid'])
  const text = await readBody(request)
  return route.answer({ params, query: url.searchParams, headers: request.headers, text, access }, services)
}

function send(response: ServerResponse, { status, body }: Reply): void {
  if (body === undefined) {
    response.writeHead(status).end()
    return
  }
  const bytes = Buffer.from(JSON.stringify(body))
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': bytes.length }).end(bytes)
}
