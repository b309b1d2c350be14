import { isDeepStrictEqual } from 'node:util'
import { isRecord, type LakeDocument } from '../documents/document.ts'

/** How to go from one state of a document to the next, and back, in mendoza, Sanity's patch format. */
export interface Effects {
  readonly apply: MendozaPatch
  readonly revert: MendozaPatch
}

type MendozaPatch = readonly unknown[]
type Fields = Readonly<Record<string, unknown>>

/** The instructions used here, by their numbers in mendoza. Fields are named by their place among the sorted keys. */
const REPLACE_WHOLE = 0
const ENTER_FIELD = 10
const LEAVE_FIELD = 15
const SET_FIELD = 17
const DELETE_FIELD = 19

/** Field by field, so that the Studio can tell who changed which; arrays and texts are replaced as a whole. */
export function effectsOf(change: {
  readonly before: LakeDocument | undefined
  readonly after: LakeDocument | undefined
}): Effects {
  const before = withoutRevision(change.before)
  const after = withoutRevision(change.after)
  return { apply: patchBetween(before, after), revert: patchBetween(after, before) }
}

function patchBetween(from: Fields | null, to: Fields | null): MendozaPatch {
  return from && to ? fieldsPatch(from, to) : [REPLACE_WHOLE, to]
}

function fieldsPatch(from: Fields, to: Fields): unknown[] {
  const patches = Object.keys(from)
    .toSorted()
    .flatMap((key, place) => {
      const [old, next] = [from[key], to[key]]
      if (next === undefined) return [DELETE_FIELD, place]
      if (isDeepStrictEqual(old, next)) return []
      if (isRecord(old) && isRecord(next)) return [ENTER_FIELD, place, ...fieldsPatch(old, next), LEAVE_FIELD]
      return [SET_FIELD, next, key]
    })
  const added = Object.entries(to).flatMap(([key, next]) => (key in from ? [] : [SET_FIELD, next, key]))
  return [...patches, ...added]
}

/** The revision is the transaction's id: the client knows it already, and sets it itself. */
function withoutRevision(document: LakeDocument | undefined): Fields | null {
  if (!document) return null
  const { _rev, ...rest } = document
  return rest
}
