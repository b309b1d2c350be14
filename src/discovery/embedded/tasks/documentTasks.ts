import { z } from 'zod'
import { indexNotFound } from '../api/errors.ts'
import type { Collection, Merge } from '../collection.ts'
import { type Document, isList, isObject, type JsonObject, parseJson } from '../json.ts'
import { filteredDocuments } from '../search/searchScope.ts'
import { checkPlace, usesPlaces } from './geoField.ts'
import { documentId, primaryKeyFor } from './primaryKey.ts'
import type { TaskWork } from './task.ts'

const addition = z.object({
  method: z.enum(['replace', 'update']),
  primaryKey: z.string().nullable(),
  skipCreation: z.boolean(),
  mayCreateIndex: z.boolean().default(true),
})
export type DocumentAddition = z.infer<typeof addition>

const deletion = z.union([
  z.object({ ids: z.array(z.string()) }),
  z.object({ filter: z.json() }),
  z.object({ all: z.literal(true) }),
])
export type DocumentDeletion = z.infer<typeof deletion>

/** Adds, exchanges or merges documents; the index is made when it is not there and the key allowed it. @throws ApiError */
export async function performDocumentAddition(
  collection: Collection,
  { task, payload, content }: TaskWork,
): Promise<JsonObject> {
  const { method, primaryKey: asked, skipCreation, mayCreateIndex } = addition.parse(payload)
  const uid = task.indexUid ?? ''
  if (!collection.has(uid) && !mayCreateIndex) throw indexNotFound(uid)
  const documents = documentsOf(content)
  const known = collection.has(uid) ? collection.record(uid).primaryKey : null
  const primaryKey = primaryKeyFor(known, asked, documents[0])
  const writes =
    primaryKey === null ? [] : documents.map((document) => ({ id: documentId(document, primaryKey), document }))
  if (collection.has(uid) && usesPlaces(collection.record(uid).settings))
    for (const { document, id } of writes) checkPlace(document, id, uid)
  if (!collection.has(uid)) collection.create(uid, primaryKey)
  else if (known === null && primaryKey !== null) collection.setPrimaryKey(uid, primaryKey)
  const merge: Merge = (before, sent) => {
    if (!before && skipCreation) return undefined
    return method === 'update' ? { ...before, ...sent } : sent
  }
  await collection.put(uid, writes, merge)
  return { indexedDocuments: documents.length }
}

/** Deletes documents by id, by filter, or all. @throws ApiError */
export async function performDocumentDeletion(
  collection: Collection,
  { task, payload }: TaskWork,
): Promise<JsonObject> {
  const asked = deletion.parse(payload)
  const uid = task.indexUid ?? ''
  const searchable = collection.searchable(uid)
  if ('all' in asked) return { deletedDocuments: collection.removeAll(uid) }
  if ('ids' in asked) return { deletedDocuments: await collection.remove(uid, asked.ids) }
  const found = filteredDocuments(asked.filter, searchable, 'invalid_document_filter')?.toArray() ?? []
  const ids = Array.from(found, (ordinal) => searchable.index.idOf(ordinal)).filter((id) => id !== undefined)
  return { deletedDocuments: await collection.remove(uid, ids) }
}

/** Reads stored content: checked when it was accepted, so anything else is a defect. */
function documentsOf(content: string): Document[] {
  const value = parseJson(content)
  const documents = isList(value) ? value : [value]
  return documents.filter((document) => isObject(document))
}
