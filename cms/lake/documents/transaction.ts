import type { DatabaseSync } from 'node:sqlite'
import { mutationError } from '../errors.ts'
import type { LakeDocument } from './document.ts'
import type { DocumentStore } from './documentStore.ts'
import { isValidId, newId } from './ids.ts'

/** What a transaction did to one document, from first to last. */
export interface DocumentChange {
  readonly id: string
  readonly before: LakeDocument | undefined
  readonly after: LakeDocument | undefined
  /** The mutations that led there, this document's alone. */
  readonly mutations: readonly object[]
}

/** A transaction on its way: every write shows in later reads, and in queries by the same connection. */
export interface Transaction {
  readonly id: string
  readonly timestamp: string
  readonly author: string
  get(id: string): LakeDocument | undefined
  /** @param fields content; system fields other than `_id`, `_type` and `_createdAt` are set here */
  put(
    fields: { readonly _id: string; readonly _type: string; readonly [field: string]: unknown },
    mutation: object,
  ): LakeDocument
  remove(id: string, mutation: object): void
  changes(): readonly DocumentChange[]
}

/** A transaction the database has on the disk. */
export interface Commit {
  /** Grows with each commit of this lake. */
  readonly seq: number
  readonly transactionId: string
  readonly timestamp: string
  readonly author: string
  readonly changes: readonly DocumentChange[]
}

export function beginTransaction(store: DocumentStore, author: string, transactionId: string | undefined): Transaction {
  const timestamp = new Date().toISOString()
  const id = transactionId ?? newId()
  const before = new Map<string, LakeDocument | undefined>()
  const after = new Map<string, LakeDocument | undefined>()
  const mutations = new Map<string, object[]>()

  const get = (documentId: string): LakeDocument | undefined =>
    after.has(documentId) ? after.get(documentId) : store.read(documentId)

  const remember = (documentId: string, next: LakeDocument | undefined, mutation: object): void => {
    if (!before.has(documentId)) before.set(documentId, store.read(documentId))
    after.set(documentId, next)
    const known = mutations.get(documentId)
    if (known) known.push(mutation)
    else mutations.set(documentId, [mutation])
  }

  return {
    id,
    timestamp,
    author,
    get,
    put(fields, mutation) {
      if (!isValidId(fields._id)) {
        const value = { Kind: { string_value: fields._id } }
        throw mutationError(400, 'validationError', `Malformed document ID: "${fields._id}"`, { value })
      }
      const created = fields['_createdAt']
      const document: LakeDocument = {
        ...fields,
        _createdAt: typeof created === 'string' ? created : timestamp,
        _updatedAt: timestamp,
        _rev: id,
      }
      remember(fields._id, document, mutation)
      store.write(document)
      return document
    },
    remove(documentId, mutation) {
      remember(documentId, undefined, mutation)
      store.remove(documentId)
    },
    changes: () =>
      [...after]
        .map(([documentId, last]) => ({
          id: documentId,
          before: before.get(documentId),
          after: last,
          mutations: mutations.get(documentId) ?? [],
        }))
        .filter((change) => change.before !== undefined || change.after !== undefined),
  }
}

/** Runs work between BEGIN and COMMIT; an error, or `dryRun`, takes everything back. The commit is on the disk on return. */
export function atomically<Result>(sql: DatabaseSync, work: () => Result, dryRun = false): Result {
  sql.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    sql.exec(dryRun ? 'ROLLBACK' : 'COMMIT')
    return result
  } catch (failure) {
    // A full disk, for one, makes SQLite roll back by itself.
    if (sql.isTransaction) sql.exec('ROLLBACK')
    throw failure
  }
}
