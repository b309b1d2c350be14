import { randomBytes } from 'node:crypto'

/** The layer of documents everyone may see. */
export const PUBLISHED = 'published'
export const DRAFTS = 'drafts'

export interface DocumentAddress {
  /** What the versions of one document have in common. */
  readonly publishedId: string
  /** `published`, `drafts`, or the name of a release (`versions.<release>.<id>`). */
  readonly layer: string
}

/** Takes an id apart: `drafts.x` is the draft of `x`, `versions.r1.x` its version in release `r1`. */
export function addressOf(id: string): DocumentAddress {
  if (id.startsWith('drafts.')) return { publishedId: id.slice('drafts.'.length), layer: DRAFTS }
  const version = /^versions\.([^.]+)\.(.+)$/.exec(id)
  const [, release, publishedId] = version ?? []
  if (release && publishedId) return { publishedId, layer: release }
  return { publishedId: id, layer: PUBLISHED }
}

export const isPublishedId = (id: string): boolean => addressOf(id).layer === PUBLISHED

/** 22 letters and digits, as Sanity's own ids and revisions. */
export function newId(): string {
  return randomBytes(32).toString('base64url').replaceAll(/[-_]/g, '').slice(0, 22).padEnd(22, '0')
}

/**
 * Sanity's rule for document ids: at most 128 characters, no leading dash or dot, no two dots in a row; and no release
 * that has the name of a layer.
 */
export const isValidId = (id: string): boolean =>
  id.length > 0 &&
  id.length <= 128 &&
  /^[a-zA-Z0-9_][a-zA-Z0-9._-]*$/.test(id) &&
  !id.includes('..') &&
  !id.endsWith('.') &&
  !/^versions\.(drafts|published)\./.test(id)

/** What a client may name its transaction. It becomes a revision, and stands in event streams whose lines it must not break. */
export const isValidTransactionId = (id: string): boolean => /^[A-Za-z0-9._:-]{1,128}$/.test(id)
