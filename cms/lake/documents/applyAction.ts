import { mutationError } from '../errors.ts'
import type { Action } from './action.ts'
import {
  create,
  createOrReplace,
  demandRevision,
  documentExists,
  documentNotFound,
  patch,
  remove,
} from './applyMutation.ts'
import { isRecord, type LakeDocument } from './document.ts'
import { addressOf, DRAFTS, isPublishedId } from './ids.ts'
import type { Transaction } from './transaction.ts'

/** Carries out one of Sanity's document actions. @throws LakeError 409 when the documents are not as it expects */
export function applyAction(transaction: Transaction, action: Action): void {
  switch (action.actionType) {
    case 'sanity.action.document.create':
      createDraft(transaction, action)
      return
    case 'sanity.action.document.edit':
      demandVersionOf(action)
      if (!transaction.get(action.draftId)) {
        createOrReplace(transaction, { ...existing(transaction, action.publishedId), _id: action.draftId })
      }
      patch(transaction, action.draftId, action.patch)
      return
    case 'sanity.action.document.publish':
      publish(transaction, action)
      return
    case 'sanity.action.document.unpublish': {
      demandVersionOf(action)
      const published = existing(transaction, action.publishedId)
      remove(transaction, action.publishedId)
      if (!transaction.get(action.draftId)) createOrReplace(transaction, { ...published, _id: action.draftId })
      return
    }
    case 'sanity.action.document.discard':
      remove(transaction, existing(transaction, action.draftId)._id)
      return
    case 'sanity.action.document.version.discard':
      remove(transaction, existing(transaction, action.versionId)._id)
      return
    case 'sanity.action.document.delete':
      deleteAll(transaction, action)
      return
    case 'sanity.action.document.replaceDraft':
      if (!transaction.get(action.attributes._id)) existing(transaction, addressOf(action.attributes._id).publishedId)
      createOrReplace(transaction, action.attributes)
      return
    case 'sanity.action.document.version.replace':
      createOrReplace(transaction, action.document)
      return
    case 'sanity.action.document.version.create':
      createVersion(transaction, action)
      return
  }
}

type Of<Name extends Action['actionType']> = Extract<Action, { actionType: Name }>

function createDraft(transaction: Transaction, action: Of<'sanity.action.document.create'>): void {
  const { attributes, ifExists } = action
  if (ifExists === 'ignore' && transaction.get(attributes._id)) return
  const { publishedId } = addressOf(attributes._id)
  if (ifExists === 'fail' && transaction.get(publishedId)) throw documentExists(publishedId)
  create(transaction, attributes)
}

/** Deletes a document with its drafts; each draft there is has to be named, so that nobody's work goes unseen. */
function deleteAll(transaction: Transaction, action: Of<'sanity.action.document.delete'>): void {
  const { publishedId, includeDrafts } = action
  const draftId = `${DRAFTS}.${publishedId}`
  if (transaction.get(draftId) && !includeDrafts.includes(draftId)) {
    throw mutationError(409, 'validationError', `"${publishedId}" has a draft that is not named for deletion`, {
      draftId,
    })
  }
  for (const id of [publishedId, ...includeDrafts]) remove(transaction, id)
}

function publish(transaction: Transaction, action: Of<'sanity.action.document.publish'>): void {
  demandVersionOf(action)
  const draft = existing(transaction, action.draftId)
  const published = transaction.get(action.publishedId)
  if (action.ifDraftRevisionId !== undefined) demandRevision(action.draftId, draft, action.ifDraftRevisionId)
  if (action.ifPublishedRevisionId !== undefined) {
    demandRevision(action.publishedId, published, action.ifPublishedRevisionId)
  }
  const _createdAt = published?._createdAt ?? draft._createdAt
  createOrReplace(transaction, { ...strengthened(draft), _type: draft._type, _id: action.publishedId, _createdAt })
  remove(transaction, action.draftId)
}

/** An action names two states of one document. @throws LakeError 400 */
function demandVersionOf({ draftId, publishedId }: { readonly draftId: string; readonly publishedId: string }): void {
  if (isPublishedId(publishedId) && !isPublishedId(draftId) && addressOf(draftId).publishedId === publishedId) return
  const description = `"${draftId}" is not a draft of "${publishedId}"`
  throw mutationError(400, 'validationError', description, { draftId, publishedId })
}

function createVersion(transaction: Transaction, action: Of<'sanity.action.document.version.create'>): void {
  if (action.document) {
    create(transaction, action.document)
    return
  }
  const { baseId, versionId, ifBaseRevisionId } = action
  if (!baseId || !versionId)
    throw mutationError(400, 'validationError', 'version.create needs document, or baseId and versionId')
  const base = existing(transaction, baseId)
  if (ifBaseRevisionId !== undefined) demandRevision(baseId, base, ifBaseRevisionId)
  create(transaction, { ...base, _id: versionId })
}

function existing(transaction: Transaction, id: string): LakeDocument {
  const document = transaction.get(id)
  if (!document) throw documentNotFound(id)
  return document
}

/** References that were weak only because their target was not published yet (`_strengthenOnPublish`) become strong. */
function strengthened(document: LakeDocument): Readonly<Record<string, unknown>> {
  const strengthen = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strengthen)
    if (!isRecord(value)) return value
    const { _strengthenOnPublish, ...kept } = value
    const entries = Object.entries(kept).filter(([name]) => !(_strengthenOnPublish && name === '_weak'))
    return Object.fromEntries(entries.map(([name, field]) => [name, strengthen(field)]))
  }
  return Object.fromEntries(Object.entries(document).map(([name, field]) => [name, strengthen(field)]))
}
