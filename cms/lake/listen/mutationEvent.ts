import type { LakeDocument } from '../documents/document.ts'
import type { Commit, DocumentChange } from '../documents/transaction.ts'
import { effectsOf } from '../history/effects.ts'

/** What a listener asked to be told with each change. */
export interface EventOptions {
  readonly includeResult: boolean
  readonly includePreviousRevision: boolean
  readonly includeMutations: boolean
  readonly effects: boolean
  readonly visibility: string
}

/** The two states of a changed document, each undefined when it is gone or not the listener's to see. */
export interface Seen {
  readonly before: LakeDocument | undefined
  readonly after: LakeDocument | undefined
  /** How the change looks to the listener's query. */
  readonly transition: 'appear' | 'update' | 'disappear'
}

/**
 * The event for one document of a commit. Three things the Studio waits for, or its form says "Saving…" for ever:
 * one event a document, only that document's mutations, and `resultRev` for deletions too.
 */
export function mutationEvent(
  commit: Commit,
  change: DocumentChange,
  position: number,
  seen: Seen,
  options: EventOptions,
): object {
  const { before, after, transition } = seen
  const wholeIsSeen = Boolean(before) === Boolean(change.before) && Boolean(after) === Boolean(change.after)
  return {
    eventId: `${commit.transactionId}#${change.id}`,
    documentId: change.id,
    transactionId: commit.transactionId,
    transition,
    identity: commit.author,
    mutations: options.includeMutations && wholeIsSeen ? change.mutations : [],
    ...(before && { previousRev: before._rev }),
    resultRev: commit.transactionId,
    ...(options.includeResult && after && { result: after }),
    ...(options.includePreviousRevision && { previous: before ?? null }),
    ...(options.effects && { effects: effectsOf(seen) }),
    timestamp: commit.timestamp,
    visibility: options.visibility,
    transactionTotalEvents: commit.changes.length,
    transactionCurrentEvent: position + 1,
  }
}
