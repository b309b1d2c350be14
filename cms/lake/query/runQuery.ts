import type { DatabaseSync } from 'node:sqlite'
import { evaluateSync, toJS } from 'groq-js'
import type { Access } from '../auth/access.ts'
import type { LakeDocument } from '../documents/document.ts'
import { queryError } from '../errors.ts'
import { createCandidates } from './candidates.ts'
import { parseQuery } from './parseQuery.ts'
import type { Perspective } from './perspective.ts'
import { PLAN_PREFIX, planQuery } from './plan.ts'

export interface QueryRequest {
  readonly query: string
  readonly params: Readonly<Record<string, unknown>>
  readonly perspective: Perspective
  readonly access: Access
}

export interface DatasetName {
  readonly projectId: string
  readonly dataset: string
}

/**
 * Answers a GROQ query. It runs in one go, so all it reads is of one moment.
 * @throws LakeError 400 in Sanity's shape when the query cannot be parsed or uses what groq-js does not know
 */
export function runQuery(sql: DatabaseSync, sanity: DatasetName, request: QueryRequest): unknown {
  const { query, params, perspective, access } = request
  const identity = access.principal.id
  const raw = perspective.kind === 'raw' && access.role.reads !== 'published'
  const context = { identity, raw, idColumn: perspective.kind === 'stack' ? 'published_id' : 'id' } as const
  const { tree, plans } = planQuery(parseQuery(query, params), context)
  const candidates = createCandidates(sql, perspective, access)
  const fetched = new Map<string, readonly LakeDocument[] | number>()
  const documents = new Map<string, LakeDocument | undefined>()

  const lookUp = (reference: string): readonly LakeDocument[] | number => {
    const known = fetched.get(reference)
    if (known !== undefined) return known
    const [, number, key] = /^(\d+):(.*)$/s.exec(reference.slice(PLAN_PREFIX.length)) ?? []
    const plan = plans[Number(number)]
    const found = plan ? candidates.fetch(plan, plan.correlation ? key : undefined) : []
    fetched.set(reference, found)
    return found
  }

  const dereference = ({ _ref }: { _ref: string }): unknown => {
    if (_ref.startsWith(PLAN_PREFIX)) return lookUp(_ref)
    if (!documents.has(_ref)) documents.set(_ref, candidates.byId(_ref))
    return documents.get(_ref)
  }

  try {
    const result = evaluateSync(tree, { dataset: [], params, identity, sanity, timestamp: new Date(), dereference })
    return toJS(result)
  } catch (failure) {
    throw queryError(query, failure instanceof Error ? failure.message : 'The query cannot be evaluated')
  }
}
