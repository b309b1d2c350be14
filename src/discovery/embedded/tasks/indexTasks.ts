import { z } from 'zod'
import { ApiError, indexNotFound } from '../api/errors.ts'
import type { Collection } from '../collection.ts'
import type { JsonObject } from '../json.ts'
import type { TaskWork } from './task.ts'

const creation = z.object({ primaryKey: z.string().nullable() })
const update = z.object({ primaryKey: z.string().nullable(), newUid: z.string().nullable() })
const swaps = z.object({
  swaps: z.array(z.object({ indexes: z.tuple([z.string(), z.string()]), rename: z.boolean() })),
})

function alreadyExists(uid: string): ApiError {
  return new ApiError('index_already_exists', `Index \`${uid}\` already exists.`)
}

/** @throws ApiError */
export function performIndexCreation(collection: Collection, { task, payload }: TaskWork): JsonObject {
  const { primaryKey } = creation.parse(payload)
  const uid = task.indexUid ?? ''
  if (collection.has(uid)) throw alreadyExists(uid)
  collection.create(uid, primaryKey)
  return { primaryKey }
}

/** Sets the primary key, as long as there are no documents, and renames. @throws ApiError */
export function performIndexUpdate(collection: Collection, { task, payload }: TaskWork): JsonObject {
  const { primaryKey, newUid } = update.parse(payload)
  const uid = task.indexUid ?? ''
  const known = collection.record(uid).primaryKey
  if (newUid !== null && newUid !== uid && collection.has(newUid)) throw alreadyExists(newUid)
  if (primaryKey !== null && primaryKey !== known) {
    if (known !== null && collection.size(uid) > 0) {
      throw new ApiError(
        'index_primary_key_already_exists',
        `Index \`${uid}\`: Index already has a primary key: \`${known}\`.`,
      )
    }
    collection.setPrimaryKey(uid, primaryKey)
  }
  if (newUid !== null && newUid !== uid) collection.rename(uid, newUid)
  return {}
}

/** @throws ApiError */
export function performIndexDeletion(collection: Collection, { task }: TaskWork): JsonObject {
  const uid = task.indexUid ?? ''
  const deletedDocuments = collection.size(uid)
  collection.delete(uid)
  return { deletedDocuments }
}

/** @throws ApiError when an index is missing; then nothing is exchanged */
export function performIndexSwap(collection: Collection, { payload }: TaskWork): JsonObject {
  const asked = swaps.parse(payload).swaps
  const missing: string[] = []
  for (const {
    indexes: [a, b],
    rename,
  } of asked) {
    if (rename && collection.has(b)) throw alreadyExists(b)
    missing.push(...[a, ...(rename ? [] : [b])].filter((uid) => !collection.has(uid)))
  }
  const [first, ...more] = missing
  if (first !== undefined && more.length === 0) throw indexNotFound(first)
  if (first !== undefined) {
    const list = missing.map((uid) => `\`${uid}\``).join(', ')
    throw new ApiError('index_not_found', `Indexes ${list} not found.`)
  }
  for (const {
    indexes: [a, b],
    rename,
  } of asked) {
    if (rename) collection.rename(a, b)
    else collection.swap(a, b)
  }
  return {}
}
