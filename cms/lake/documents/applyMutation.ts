import { mutationError } from '../errors.ts'
import type { LakeDocument } from './document.ts'
import { newId } from './ids.ts'
import type { Mutation, PatchOperations } from './mutation.ts'
import { applyPatch } from './patch.ts'
import type { Transaction } from './transaction.ts'

export interface MutationResult {
  readonly id: string
  readonly operation: 'create' | 'update' | 'delete' | 'none'
}

/** Ids a GROQ selection names, as of this point of the transaction. */
export type SelectIds = (query: string, params: Readonly<Record<string, unknown>>) => readonly string[]

/** Carries out one mutation. @throws LakeError 409 when the documents are not as it expects */
export function applyMutation(
  transaction: Transaction,
  mutation: Mutation,
  select: SelectIds,
): readonly MutationResult[] {
  if ('create' in mutation) return [create(transaction, mutation.create)]
  if ('createOrReplace' in mutation) return [createOrReplace(transaction, mutation.createOrReplace)]
  if ('createIfNotExists' in mutation) {
    const { _id } = mutation.createIfNotExists
    return [transaction.get(_id) ? { id: _id, operation: 'none' } : create(transaction, mutation.createIfNotExists)]
  }
  if ('delete' in mutation) {
    const { ifRevisionID } = mutation.delete
    return selectedIds(mutation.delete, select).map((id) => remove(transaction, id, ifRevisionID))
  }
  const { id: _id, query: _query, params: _params, ifRevisionID, ...operations } = mutation.patch
  return selectedIds(mutation.patch, select).map((id) => patch(transaction, id, operations, ifRevisionID))
}

export function create(
  transaction: Transaction,
  fields: { readonly _type: string; readonly _id?: string | undefined },
): MutationResult {
  const id = completeId(fields._id)
  if (transaction.get(id)) throw documentExists(id)
  const document = { ...fields, _id: id }
  transaction.put(document, { create: document })
  return { id, operation: 'create' }
}

/** Keeps the creation time of the document it replaces, unless that had another type: then it is another document. */
export function createOrReplace(
  transaction: Transaction,
  fields: { readonly _type: string; readonly _id: string; readonly [field: string]: unknown },
): MutationResult {
  const id = completeId(fields._id)
  const former = transaction.get(id)
  const since = former?._type === fields._type ? former._createdAt : undefined
  const document = { ...fields, _id: id, _createdAt: fields['_createdAt'] ?? since }
  transaction.put(document, { createOrReplace: document })
  return { id, operation: former ? 'update' : 'create' }
}

export function remove(transaction: Transaction, id: string, ifRevisionID?: string): MutationResult {
  const former = transaction.get(id)
  if (ifRevisionID !== undefined) demandRevision(id, former, ifRevisionID)
  if (!former) return { id, operation: 'none' }
  transaction.remove(id, { delete: { id } })
  return { id, operation: 'delete' }
}

export function patch(
  transaction: Transaction,
  id: string,
  operations: PatchOperations,
  ifRevisionID?: string,
): MutationResult {
  const former = transaction.get(id)
  if (!former) throw documentNotFound(id)
  if (ifRevisionID !== undefined) demandRevision(id, former, ifRevisionID)
  const { _type, _createdAt } = former
  transaction.put({ ...applyPatch(former, operations), _id: id, _type, _createdAt }, { patch: { ...operations, id } })
  return { id, operation: 'update' }
}

/** @throws LakeError 409 when the document has moved on since the caller saw it */
export function demandRevision(id: string, document: LakeDocument | undefined, expected: string): void {
  if (document?._rev === expected) return
  const current = document?._rev
  const description = `Document "${id}" has unexpected revision ID ("${current ?? ''}"), expected "${expected}"`
  const details = { id, currentRevisionID: current, expectedRevisionID: expected }
  throw mutationError(409, 'documentRevisionIDDoesNotMatchError', description, details)
}

export const documentNotFound = (id: string) =>
  mutationError(409, 'documentNotFoundError', `The document with the ID "${id}" was not found`, { id })

export const documentExists = (id: string) =>
  mutationError(409, 'documentAlreadyExistsError', `Document by ID "${id}" already exists`, { id })

/** No id: a new one. An id that ends with a dot: a new one below it, as `drafts.`. */
function completeId(given: string | undefined): string {
  if (!given) return newId()
  return given.endsWith('.') ? given + newId() : given
}

interface Selection {
  readonly id?: string | readonly string[] | undefined
  readonly query?: string | undefined
  readonly params?: Readonly<Record<string, unknown>> | undefined
}

function selectedIds({ id, query, params }: Selection, select: SelectIds): readonly string[] {
  if (query !== undefined) return select(query, params ?? {})
  if (id === undefined) throw mutationError(400, 'validationError', 'A mutation needs an id or a query')
  return typeof id === 'string' ? [id] : id
}
