import type { LakeDocument } from '../documents/document.ts'
import { DRAFTS } from '../documents/ids.ts'
import type { Commit, DocumentChange } from '../documents/transaction.ts'

/** A station in a document's life, as the Studio's history lists it. Edits in between it reads from the transactions. */
export interface DocumentEvent {
  readonly type:
    | 'createDocumentVersion'
    | 'deleteDocumentVersion'
    | 'publishDocumentVersion'
    | 'unpublishDocument'
    | 'deleteDocumentGroup'
  readonly timestamp: string
  readonly author: string
  readonly documentId: string
  /** The revision of the published document. */
  readonly revisionId?: string
  readonly versionId?: string
  /** The draft's first revision, or its last one before it was published or discarded. */
  readonly versionRevisionId?: string
  readonly publishCause?: 'document.publish'
}

/**
 * Tells what a commit meant for a document and its draft; undefined when it only edited what was there. Something that is
 * published without a draft counts as publishing too: comparing with it shows what a later draft changed.
 */
export function eventOf(commit: Commit, publishedId: string): DocumentEvent | undefined {
  const draftId = `${DRAFTS}.${publishedId}`
  const ofPublished = commit.changes.find(({ id }) => id === publishedId)
  const ofDraft = commit.changes.find(({ id }) => id === draftId)
  const { timestamp, author, transactionId } = commit
  const common = { timestamp, author, documentId: publishedId }
  const version = { versionId: draftId, versionRevisionId: transactionId }
  const goneDraft = ofDraft && !ofDraft.after ? ofDraft.before : undefined

  if (ofPublished?.after && !ofDraft?.after) return { ...common, ...publishing(transactionId, draftId, goneDraft) }
  if (isGone(ofPublished)) {
    return ofDraft?.after
      ? { type: 'unpublishDocument', ...common, ...version }
      : { type: 'deleteDocumentGroup', ...common }
  }
  if (ofDraft?.after && !ofDraft.before) return { type: 'createDocumentVersion', ...common, ...version }
  if (goneDraft)
    return { type: 'deleteDocumentVersion', ...common, versionId: draftId, versionRevisionId: goneDraft._rev }
  return undefined
}

function publishing(revisionId: string, versionId: string, draft: LakeDocument | undefined) {
  return {
    type: 'publishDocumentVersion',
    revisionId,
    versionId,
    publishCause: 'document.publish',
    ...(draft && { versionRevisionId: draft._rev }),
  } as const
}

const isGone = (change: DocumentChange | undefined): boolean => Boolean(change?.before && !change.after)
