import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { gatewayError } from '../errors.ts'
import { readJson } from '../http/body.ts'
import { type Call, flag, type Route, signedIn } from '../http/call.ts'
import { json, type Reply } from '../http/reply.ts'
import type { LongReads } from './longReads.ts'
import { queryParams } from './params.ts'
import { parsePerspective } from './perspective.ts'
import { LongRead, SHORT_READ } from './readBudget.ts'
import { type DatasetName, type QueryRequest, runQuery } from './runQuery.ts'

const body = z.object({ query: z.string(), params: z.record(z.string(), z.unknown()).default({}) })

export interface QueryParts {
  readonly sql: DatabaseSync
  readonly sanity: DatasetName
  readonly longReads: LongReads
}

/** GROQ queries, by GET or, when they are long, by POST. */
export function queryRoutes({ sql, sanity, longReads }: QueryParts): readonly Route[] {
  /** The result in JSON, at once where it reads little. */
  const resultOf = (request: QueryRequest): string | Promise<string> => {
    try {
      return JSON.stringify(runQuery(sql, sanity, { ...request, mayRead: SHORT_READ }) ?? null)
    } catch (failure) {
      if (failure instanceof LongRead) return longReads.answer(request)
      throw failure
    }
  }

  const answer = async (call: Call, query: string, params: Readonly<Record<string, unknown>>): Promise<Reply> => {
    const access = signedIn(call)
    const perspective = parsePerspective(call.url.searchParams.get('perspective') ?? undefined, call.apiVersion)
    const started = performance.now()
    const result = await resultOf({ query, params, perspective, access })
    const echoed = flag(call.url, 'returnQuery', true) ? { query } : {}
    const { body: rest, ...reply } = json({ ...echoed, syncTags: [], ms: Math.round(performance.now() - started) })
    return { ...reply, body: `{"result":${result},${String(rest).slice(1)}` }
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
