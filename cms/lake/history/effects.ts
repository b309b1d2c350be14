import type { LakeDocument } from '../documents/document.ts'

/** How to go from one state of a document to the next, and back. */
export interface Effects {
  readonly apply: readonly [0, object | null]
  readonly revert: readonly [0, object | null]
}

/** In mendoza, Sanity's patch format, `[0, value]` says "the whole is now this value": right, if not the shortest. */
export function effectsOf(change: {
  readonly before: LakeDocument | undefined
  readonly after: LakeDocument | undefined
}): Effects {
  return { apply: [0, withoutRevision(change.after)], revert: [0, withoutRevision(change.before)] }
}

/** The revision is the transaction's id: the client knows it already, and sets it itself. */
function withoutRevision(document: LakeDocument | undefined): object | null {
  if (!document) return null
  const { _rev, ...rest } = document
  return rest
}
