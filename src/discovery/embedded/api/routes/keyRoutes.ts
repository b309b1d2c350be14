import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { ACTIONS } from '../../auth/actions.ts'
import type { ApiKey, KeyStore } from '../../auth/keyStore.ts'
import { isObject, type JsonObject } from '../../json.ts'
import { ApiError } from '../errors.ts'
import { jsonBody } from '../jsonBody.ts'
import { listing } from '../queryValues.ts'
import { type Call, ok, type Reply, type Route, type Services } from '../route.ts'
import { snakeCase, validate, validateQuery } from '../validate.ts'

const MOMENT = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?)?$/

/** Milliseconds of a day or of a time, which is UTC where it does not say otherwise. */
function momentOf(text: string): number {
  if (!MOMENT.test(text)) return Number.NaN
  return Date.parse(/^\d{4}-\d{2}-\d{2}$|Z$|[+-]\d{2}:\d{2}$/.test(text) ? text : `${text}Z`)
}

const expiry = z
  .string()
  .refine((text) => momentOf(text) > Date.now(), {
    error: (issue) =>
      `\`${String(issue.input)}\` is not a valid date. It should follow the RFC 3339 format to represents a date or datetime in the future or specified as a null value. e.g. 'YYYY-MM-DD' or 'YYYY-MM-DD HH:MM:SS'.`,
  })
  .transform((text) => new Date(momentOf(text)).toISOString())

const creation = z.strictObject({
  uid: z.uuid().optional(),
  name: z.string().nullish(),
  description: z.string().nullish(),
  actions: z.array(z.enum(ACTIONS)),
  indexes: z.array(z.string().regex(/^(\*|[A-Za-z0-9_-]+\*?)$/, 'not a valid index uid pattern')),
  expiresAt: expiry.nullable(),
})
const change = z.strictObject({ name: z.string().nullish(), description: z.string().nullish() })
const codeOf = (field: string) => `invalid_api_key_${snakeCase(field)}`

/** API keys. */
export const keyRoutes: readonly Route[] = [
  { method: 'GET', path: '/keys', action: 'keys.get', answer: listKeys },
  { method: 'POST', path: '/keys', action: 'keys.create', answer: createKey },
  {
    method: 'GET',
    path: '/keys/:key',
    action: 'keys.get',
    answer: ({ params }, { keys }) => ok(keyView(keyOf(params, keys), keys)),
  },
  { method: 'PATCH', path: '/keys/:key', action: 'keys.update', answer: updateKey },
  {
    method: 'DELETE',
    path: '/keys/:key',
    action: 'keys.delete',
    answer: ({ params }, { keys }) => {
      keys.delete(keyOf(params, keys).uid)
      return { status: 204 }
    },
  },
]

function keyView(key: ApiKey, keys: KeyStore) {
  const { name, description, uid, actions, indexes, expiresAt, createdAt, updatedAt } = key
  return { name, description, key: keys.valueOf(key), uid, actions, indexes, expiresAt, createdAt, updatedAt }
}

/** @throws ApiError */
function keyOf(params: Call['params'], keys: KeyStore): ApiKey {
  const asked = params['key'] ?? ''
  const key = keys.find(asked)
  if (!key) throw new ApiError('api_key_not_found', `API key \`${asked}\` not found.`)
  return key
}

function listKeys({ query }: Call, { keys }: Services): Reply {
  const { offset, limit } = validateQuery(z.strictObject(listing), query, codeOf)
  const all = keys.all()
  return ok({
    results: all.slice(offset, offset + limit).map((key) => keyView(key, keys)),
    offset,
    limit,
    total: all.length,
  })
}

function createKey(call: Call, { keys }: Services): Reply {
  const body = bodyObject(call)
  for (const field of ['actions', 'indexes', 'expiresAt']) {
    if (!(field in body)) throw new ApiError(`missing_api_key_${snakeCase(field)}`, `Missing field \`${field}\``)
  }
  const { uid = randomUUID(), name = null, description = null, ...rest } = validate(creation, body, codeOf)
  if (keys.find(uid))
    throw new ApiError('api_key_already_exists', `\`uid\` field value \`${uid}\` is already an existing API key.`)
  const now = new Date().toISOString()
  const key: ApiKey = { uid: uid.toLowerCase(), name, description, ...rest, createdAt: now, updatedAt: now }
  keys.put(key)
  return { status: 201, body: keyView(key, keys) }
}

function updateKey(call: Call, { keys }: Services): Reply {
  const body = bodyObject(call)
  for (const field of ['uid', 'actions', 'indexes', 'expiresAt', 'createdAt', 'updatedAt']) {
    if (field in body)
      throw new ApiError(
        `immutable_api_key_${snakeCase(field)}`,
        `Immutable field \`${field}\`: expected one of \`description\`, \`name\``,
      )
  }
  const { name, description } = validate(change, body, codeOf)
  const key = keyOf(call.params, keys)
  const updated: ApiKey = {
    ...key,
    name: name === undefined ? key.name : name,
    description: description === undefined ? key.description : description,
    updatedAt: new Date().toISOString(),
  }
  keys.put(updated)
  return ok(keyView(updated, keys))
}

function bodyObject(call: Call): JsonObject {
  const body = jsonBody(call)
  if (!isObject(body)) throw new ApiError('bad_request', 'Invalid value type: expected an object')
  return body
}
