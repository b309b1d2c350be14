import type { LakeDocument } from '../documents/document.ts'
import type { Commit, DocumentChange } from '../documents/transaction.ts'
import { effectsOf } from '../history/effects.ts'

/** What a listener asked to be told with each change. */
export interface EventOptions {
  readonly includeResult: boolean
  readonly includePreviousRevision: boolean
  readonly includeMutations: boolean
  readonly effects: boolean
  readonly visibility: 'query' | 'transaction'
}

/** The two states of a changed document, each undefined when it is gone or not the listener's to see. */
export interface Seen {
  readonly before: LakeDocument | undefined
  readonly after: LakeDocument | undefined
  /** How the change looks to the listener's query. */
  readonly transition: 'appear' | 'update' | 'disappear'
}

/** An event's place among the transaction's events that this listener is told of. */
export interface Place {
  readonly index: number
  readonly total: number
}

/**
 * The event for one document of a commit. Four things the Studio waits for, or its form says "Saving…" for ever: one
 * event a document, only that document's mutations, `resultRev` for deletions too, and a total that counts the events
 * this listener gets. Fields as in the type `MutationEvent` of `@sanity/client`.
 */
export function mutationEvent(
  commit: Commit,
  change: DocumentChange,
  seen: Seen,
  place: Place,
  options: EventOptions,
): { readonly eventId: string; readonly [field: string]: unknown } {
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
    transactionTotalEvents: place.total,
    transactionCurrentEvent: place.index,
  }
}
