import type { SanityDocument } from 'sanity'

/** The last part of a document's address on the site; undefined while it has none. */
export function slugOf(document: SanityDocument | null | undefined): string | undefined {
  const slug = document?.['slug']
  if (typeof slug !== 'object' || slug === null || !('current' in slug)) return undefined
  return typeof slug.current === 'string' ? slug.current : undefined
}
