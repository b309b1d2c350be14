import type { DatabaseSync } from 'node:sqlite'
import { evaluateSync, toJS } from 'groq-js'
import type { Access } from '../auth/access.ts'
import { createCandidates } from './candidates.ts'
import { groqFailure } from './groqFailure.ts'
import { parseQuery } from './parseQuery.ts'
import type { Perspective } from './perspective.ts'
import { PLAN_PREFIX, planQuery } from './plan.ts'
import { LongRead, readBudget } from './readBudget.ts'
import type { SeenDocument } from './rowReader.ts'
import type { TreeNode } from './tree.ts'

export interface QueryRequest {
  readonly query: string
  readonly params: Readonly<Record<string, unknown>>
  readonly perspective: Perspective
  readonly access: Access
  /** How many documents it may read; as many as it takes, when not said. */
  readonly mayRead?: number | undefined
}

export interface DatasetName {
  readonly projectId: string
  readonly dataset: string
}

/**
 * Answers a GROQ query. It runs in one go, so all it reads is of one moment.
 * @throws QueryError when the query cannot be parsed or evaluated
 * @throws LongRead when it reads more documents than it may
 */
export function runQuery(sql: DatabaseSync, sanity: DatasetName, request: QueryRequest): unknown {
  const { query, params, perspective, access, mayRead } = request
  const identity = access.principal.id
  const raw = perspective.kind === 'raw' && access.role.reads !== 'published'
  const context = { identity, raw, idColumn: perspective.kind === 'stack' ? 'published_id' : 'id' } as const
  const { tree, plans } = planQuery(parseQuery(query, params), context)
  const known = { params, identity, sanity, timestamp: new Date() }
  const passes = (filter: TreeNode, document: SeenDocument): boolean => {
    const one = { type: 'Filter', base: { type: 'Value', value: [document] }, expr: filter }
    const kept: unknown = toJS(evaluateSync(one, { ...known, dataset: [] }))
    return Array.isArray(kept) && kept.length > 0
  }
  const budget = mayRead === undefined ? undefined : readBudget(mayRead)
  const candidates = createCandidates({ sql, perspective, access, budget, passes })
  const fetched = new Map<string, readonly SeenDocument[] | number>()
  const documents = new Map<string, SeenDocument | undefined>()

  const lookUp = (reference: string): readonly SeenDocument[] | number => {
    const earlier = fetched.get(reference)
    if (earlier !== undefined) return earlier
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
    return toJS(evaluateSync(tree, { ...known, dataset: [], dereference }))
  } catch (failure) {
    if (failure instanceof LongRead) throw failure
    throw groqFailure(query, failure)
  }
}
