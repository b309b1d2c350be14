import { z } from 'zod'
import { isObject } from '../../json.ts'
import type { IndexRecord } from '../../store/indexStore.ts'
import { enqueue } from '../enqueue.ts'
import { ApiError } from '../errors.ts'
import { checkIndexUid } from '../indexUid.ts'
import { jsonBody } from '../jsonBody.ts'
import { listing } from '../queryValues.ts'
import { type Call, ok, type Reply, type Route, type Services } from '../route.ts'
import { snakeCase, validate, validateQuery } from '../validate.ts'
import { indexStats } from './indexStats.ts'

const creation = z.strictObject({ uid: z.string(), primaryKey: z.string().nullish() })
const update = z.strictObject({ uid: z.string().nullish(), primaryKey: z.string().nullish() })
const swaps = z.array(z.strictObject({ indexes: z.array(z.string()), rename: z.boolean().default(false) }))

/** Indexes: make, list, look at, change, delete, exchange. */
export const indexRoutes: readonly Route[] = [
  { method: 'GET', path: '/indexes', action: 'indexes.get', answer: listIndexes },
  { method: 'POST', path: '/indexes', action: 'indexes.create', answer: createIndex },
  {
    method: 'GET',
    path: '/indexes/:indexUid',
    action: 'indexes.get',
    answer: ({ params }, { collection }) => ok(indexView(collection.record(params['indexUid'] ?? ''))),
  },
  { method: 'PATCH', path: '/indexes/:indexUid', action: 'indexes.update', answer: updateIndex },
  {
    method: 'DELETE',
    path: '/indexes/:indexUid',
    action: 'indexes.delete',
    answer: ({ params }, services) =>
      enqueue(services, {
        indexUid: params['indexUid'] ?? '',
        type: 'indexDeletion',
        payload: {},
        details: { deletedDocuments: null },
      }),
  },
  {
    method: 'GET',
    path: '/indexes/:indexUid/stats',
    action: 'stats.get',
    answer: ({ params }, services) => ok(indexStats(params['indexUid'] ?? '', services)),
  },
  { method: 'POST', path: '/swap-indexes', action: 'indexes.swap', answer: swapIndexes },
]

function indexView({ uid, createdAt, updatedAt, primaryKey }: IndexRecord) {
  return { uid, createdAt, updatedAt, primaryKey }
}

function listIndexes({ query, access }: Call, { collection }: Services): Reply {
  const { offset, limit } = validateQuery(z.strictObject(listing), query, (field) => `invalid_index_${field}`)
  const visible = collection.records.filter(({ uid }) => access.mayUse(uid))
  return ok({ results: visible.slice(offset, offset + limit).map(indexView), offset, limit, total: visible.length })
}

function createIndex(call: Call, services: Services): Reply {
  const body = jsonBody(call)
  if (typeof body === 'object' && body !== null && !('uid' in body)) {
    throw new ApiError('missing_index_uid', 'Missing field `uid`')
  }
  const { uid, primaryKey = null } = validate(creation, body, (field) => `invalid_index_${snakeCase(field)}`)
  if (!call.access.mayUse(checkIndexUid(uid))) throw new ApiError('invalid_api_key', 'The provided API key is invalid.')
  return enqueue(services, { indexUid: uid, type: 'indexCreation', payload: { primaryKey }, details: { primaryKey } })
}

function updateIndex(call: Call, services: Services): Reply {
  const body = jsonBody(call)
  for (const field of ['createdAt', 'updatedAt']) {
    if (isObject(body) && field in body) {
      throw new ApiError(
        `immutable_index_${snakeCase(field)}`,
        `Immutable field \`${field}\`: expected one of \`uid\`, \`primaryKey\``,
      )
    }
  }
  const { uid, primaryKey = null } = validate(update, body, (field) => `invalid_index_${snakeCase(field)}`)
  const newUid = uid === undefined || uid === null ? null : checkIndexUid(uid)
  return enqueue(services, {
    indexUid: call.params['indexUid'] ?? '',
    type: 'indexUpdate',
    payload: { primaryKey, newUid },
    details: { primaryKey, ...(newUid === null ? {} : { newIndexUid: newUid }) },
  })
}

function swapIndexes(call: Call, services: Services): Reply {
  const asked = validate(swaps, jsonBody(call), () => 'invalid_swap_indexes')
  const seen = new Set<string>()
  for (const { indexes } of asked) {
    if (indexes.length !== 2) {
      const list = indexes.map((uid) => `"${uid}"`).join(', ')
      throw new ApiError(
        'invalid_swap_indexes',
        `Two indexes must be given for each swap. The list \`[${list}]\` contains ${indexes.length} indexes.`,
      )
    }
    for (const uid of indexes) {
      if (seen.has(uid)) {
        throw new ApiError(
          'invalid_swap_duplicate_index_found',
          `Indexes must be declared only once during a swap. \`${uid}\` was specified several times.`,
        )
      }
      checkIndexUid(uid, 'invalid_swap_indexes')
      if (!call.access.mayUse(uid)) throw new ApiError('invalid_api_key', 'The provided API key is invalid.')
      seen.add(uid)
    }
  }
  return enqueue(services, { indexUid: null, type: 'indexSwap', payload: { swaps: asked }, details: { swaps: asked } })
}
