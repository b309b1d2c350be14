import { mutationError } from '../errors.ts'
import type { Action } from './action.ts'
import { create, createOrReplace, demandRevision, documentNotFound, patch, remove } from './applyMutation.ts'
import { isRecord, type LakeDocument } from './document.ts'
import type { Transaction } from './transaction.ts'

/** Carries out one of Sanity's document actions. @throws LakeError 409 when the documents are not as it expects */
export function applyAction(transaction: Transaction, action: Action): void {
  switch (action.actionType) {
    case 'sanity.action.document.create':
      if (action.ifExists === 'fail' || !transaction.get(action.attributes._id)) create(transaction, action.attributes)
      return
    case 'sanity.action.document.edit':
      if (!transaction.get(action.draftId)) {
        createOrReplace(transaction, { ...existing(transaction, action.publishedId), _id: action.draftId })
      }
      patch(transaction, action.draftId, action.patch)
      return
    case 'sanity.action.document.publish':
      publish(transaction, action)
      return
    case 'sanity.action.document.unpublish': {
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
      for (const id of [action.publishedId, ...action.includeDrafts]) remove(transaction, id)
      return
    case 'sanity.action.document.replaceDraft':
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

function publish(transaction: Transaction, action: Of<'sanity.action.document.publish'>): void {
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
