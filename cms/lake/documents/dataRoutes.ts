import type { DatabaseSync } from 'node:sqlite'
import type { Access } from '../auth/access.ts'
import { asPart, gatewayError } from '../errors.ts'
import { readJson } from '../http/body.ts'
import { type Call, flag, part, type Route, signedIn } from '../http/call.ts'
import { json, type Reply } from '../http/reply.ts'
import { RAW } from '../query/perspective.ts'
import { type DatasetName, runQuery } from '../query/runQuery.ts'
import { parseActions } from './action.ts'
import { applyAction } from './applyAction.ts'
import { applyMutation, type MutationResult, type SelectIds } from './applyMutation.ts'
import { withArrayKeys } from './arrayKeys.ts'
import { isRecord, type LakeDocument } from './document.ts'
import type { DocumentStore } from './documentStore.ts'
import { addressOf } from './ids.ts'
import { parseMutations } from './mutation.ts'
import type { Writer } from './writer.ts'

export interface DataParts {
  readonly sql: DatabaseSync
  readonly sanity: DatasetName
  readonly store: DocumentStore
  readonly writer: Writer
}

/** Reading documents by id, and changing them. */
export function dataRoutes(parts: DataParts): readonly Route[] {
  return [
    { method: 'GET', pattern: /^\/data\/doc\/[^/]+\/(.+)$/, handle: (call) => readDocuments(parts, call) },
    { method: 'POST', pattern: /^\/data\/mutate\/[^/]+$/, handle: (call) => mutate(parts, call) },
    { method: 'POST', pattern: /^\/data\/actions\/[^/]+$/, handle: (call) => act(parts, call) },
    {
      method: 'GET',
      pattern: /^\/data\/references\/[^/]+\/documents\/([^/]+)\/to$/,
      handle: (call) => readReferences(parts, call),
    },
  ]
}

function readDocuments({ store }: DataParts, call: Call): Reply {
  const access = signedIn(call)
  const documents: LakeDocument[] = []
  const omitted: { id: string; reason: 'existence' | 'permission' }[] = []
  const allVersions = flag(call.url, 'includeAllVersions')
  for (const id of part(call, 0).split(',')) {
    const found = allVersions ? store.versions(addressOf(id).publishedId) : [store.read(id)]
    const readable = found.filter((document) => document !== undefined).filter(access.mayRead)
    documents.push(...readable)
    if (readable.length === 0) omitted.push({ id, reason: 'existence' })
  }
  return json({ documents: flag(call.url, 'excludeContent') ? [] : documents, omitted })
}

async function mutate(parts: DataParts, call: Call): Promise<Reply> {
  const access = signedIn(call)
  const { url } = call
  const { mutations: given, transactionId } = parseMutations(await readJson(call.request))
  const mutations = flag(url, 'autoGenerateArrayKeys') ? given.map(withArrayKeys) : given
  const { result, transactionId: id } = parts.writer.write({
    access,
    transactionId: transactionId ?? url.searchParams.get('transactionId') ?? undefined,
    dryRun: flag(url, 'dryRun'),
    work(transaction) {
      const select = selector(parts, access)
      const results = mutations.flatMap((mutation, index) =>
        asPart('mutation', index, () => applyMutation(transaction, mutation, select)),
      )
      return results.map((each) => ({ ...each, document: transaction.get(each.id) }))
    },
  })
  return json({ transactionId: id, ...described(result, url, access) })
}

type Described = MutationResult & { readonly document: LakeDocument | undefined }

function described(results: readonly Described[], url: URL, access: Access): object {
  const withDocuments = flag(url, 'returnDocuments')
  const listed = results.map(({ document, ...result }) =>
    withDocuments && document && access.mayRead(document) ? { ...result, document } : result,
  )
  const ids = flag(url, 'returnIds') ? { documentIds: results.map(({ id }) => id) } : {}
  return { results: listed, ...ids }
}

/** Selections in mutations see every version the author may read. */
function selector({ sql, sanity }: DataParts, access: Access): SelectIds {
  return (query, params) => {
    const found = runQuery(sql, sanity, { query, params, perspective: RAW, access })
    const list = Array.isArray(found) ? found : [found]
    return list.map((item: unknown) => {
      const id = isRecord(item) ? item['_id'] : item
      if (typeof id !== 'string') throw gatewayError(400, 'The query of a mutation must give documents or ids')
      return id
    })
  }
}

async function act(parts: DataParts, call: Call): Promise<Reply> {
  const access = signedIn(call)
  const { actions: given, transactionId, dryRun } = parseActions(await readJson(call.request))
  // Actions always make keys: https://www.sanity.io/docs/http-reference/actions
  const actions = given.map(withArrayKeys)
  const written = parts.writer.write({
    access,
    transactionId,
    dryRun,
    work(transaction) {
      actions.forEach((action, index) => {
        asPart('action', index, () => applyAction(transaction, action))
      })
    },
  })
  return json({ transactionId: written.transactionId })
}

function readReferences({ store }: DataParts, call: Call): Reply {
  const access = signedIn(call)
  if (flag(call.url, 'excludeInternalReferences')) return json({ references: [], totalCount: 0 })
  const readable = store.referrers(part(call, 0)).filter((id) => {
    const document = store.read(id)
    return document !== undefined && access.mayRead(document)
  })
  return json({ references: readable.map((documentId) => ({ documentId })), totalCount: readable.length })
}
