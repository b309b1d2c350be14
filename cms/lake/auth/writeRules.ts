import { isDeepStrictEqual } from 'node:util'
import { isRecord, type LakeDocument } from '../documents/document.ts'
import { insufficientPermissions } from '../errors.ts'
import type { Access } from './access.ts'

/** One document's change by a transaction, as a whole: what it was before and what it will be. */
export interface ProposedChange {
  readonly id: string
  readonly before: LakeDocument | undefined
  readonly after: LakeDocument | undefined
  /** The published document, when the one that changes is its draft. */
  readonly published: LakeDocument | undefined
  /** Whom its author may name as owners of what she makes: herself, and those with whom she already owns something. */
  readonly companions: ReadonlySet<unknown>
}

/**
 * Refuses a change its author may not make. A grant has to hold before *and* after, so that nobody can write herself
 * into a document or out of her duties; and a draft of a published document needs the right over that one too. A secret
 * that opens previews carries its author's own name, whatever her rights: the site shows what that user may read.
 * @throws LakeError 403
 */
export function checkChange(access: Access, { id, before, after, published, companions }: ProposedChange): void {
  if (before) access.demand('update', before)
  if (!after) return
  access.demand(before ? 'update' : 'create', after)
  if (!access.role.administers && speaksForAnother(access, after)) throw insufficientPermissions('update', id)
  if (access.role.reads === 'everything') return
  if (published) access.demand('update', { ...published, _id: id })
  const base = before ?? published
  if (base && base._type !== after._type) throw insufficientPermissions('update', id)
  if (!base && !isAmong(after['owners'], companions)) throw insufficientPermissions('manage', id)
  for (const [field, initial] of Object.entries(access.role.protectedFields)) {
    if (field === 'owners' && !base) continue
    if (!keeps(base?.[field], after[field], base ? [] : initial)) throw insufficientPermissions('manage', id)
  }
}

function speaksForAnother({ principal }: Access, { _type, userId }: LakeDocument): boolean {
  return _type === 'sanity.previewUrlSecret' && userId !== undefined && userId !== principal.id
}

function isAmong(owners: unknown, known: ReadonlySet<unknown>): boolean {
  return owners === undefined || (Array.isArray(owners) && owners.every((owner) => known.has(owner)))
}

function keeps(before: unknown, after: unknown, initial: readonly unknown[]): boolean {
  const value = withoutType(after)
  return isDeepStrictEqual(withoutType(before), value) || initial.some((start) => isDeepStrictEqual(start, value))
}

/** The Studio adds `_type` to objects it creates; it says nothing new. Null counts as absent. */
function withoutType(value: unknown): unknown {
  if (value === null) return undefined
  if (!isRecord(value)) return value
  const { _type, ...rest } = value
  return rest
}
