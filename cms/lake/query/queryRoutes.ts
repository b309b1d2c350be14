import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { gatewayError } from '../errors.ts'
import { readJson } from '../http/body.ts'
import { type Call, flag, type Route, signedIn } from '../http/call.ts'
import { json, type Reply } from '../http/reply.ts'
import { queryParams } from './params.ts'
import { parsePerspective } from './perspective.ts'
import { type DatasetName, runQuery } from './runQuery.ts'

const body = z.object({ query: z.string(), params: z.record(z.string(), z.unknown()).default({}) })

/** GROQ queries, by GET or, when they are long, by POST. */
export function queryRoutes(sql: DatabaseSync, sanity: DatasetName): readonly Route[] {
  const answer = (call: Call, query: string, params: Readonly<Record<string, unknown>>): Reply => {
    const access = signedIn(call)
    const perspective = parsePerspective(call.url.searchParams.get('perspective') ?? undefined, call.apiVersion)
    const started = performance.now()
    const result = runQuery(sql, sanity, { query, params, perspective, access }) ?? null
    const echoed = flag(call.url, 'returnQuery', true) ? { query } : {}
    return json({ ...echoed, result, syncTags: [], ms: Math.round(performance.now() - started) })
  }
  const pattern = /^\/data\/query\/[^/]+$/
  return [
    {
      method: 'GET',
      pattern,
      handle(call) {
        const query = call.url.searchParams.get('query')
        if (query === null) throw gatewayError(400, 'The parameter "query" is missing')
        return answer(call, query, queryParams(call.url))
      },
    },
    {
      method: 'POST',
      pattern,
      async handle(call) {
        const parsed = body.safeParse(await readJson(call.request))
        if (!parsed.success) throw gatewayError(400, 'The body must be {"query": "...", "params": {...}}')
        return answer(call, parsed.data.query, parsed.data.params)
      },
    },
  ]
}
