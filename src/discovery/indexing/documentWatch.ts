import type { CatalogueFeed } from '#catalogue/catalogueFeed.ts'
import type { Change } from '../sync/consequences.ts'

/** Every type that a page or the index shows. */
const WATCHED = [
  'business',
  'product',
  'certificate',
  'category',
  'district',
  'subdistrict',
  'market',
  'requirement',
  'place',
  'facility',
  'programme',
  'figure',
  'collection',
  'story',
  'page',
  'siteSettings',
  'searchSettings',
]
/** Clocks of a store's nodes differ a little, and transactions end out of order: look back this far. */
const OVERLAP_MS = 5_000
const ANY_TIME = '1970-01-01T00:00:00Z'

/** Notices published changes by asking the CMS: what no webhook told of heals by itself. */
export interface DocumentWatch {
  /** Documents published or changed since the last call (the first call sees all). */
  unseen(): Promise<Change[]>
  /** Documents (of the given ids, or of all) that were published when last seen, and are no longer. */
  gone(ids?: readonly string[]): Promise<Change[]>
}

export function createDocumentWatch(feed: CatalogueFeed): DocumentWatch {
  const seen = new Map<string, { type: string; businessId?: string | undefined; rev: string }>()
  let since = ANY_TIME
  return {
    async unseen() {
      const documents = await feed.documentsUpdatedSince(WATCHED, since)
      const unseen = documents.filter(({ id, rev }) => seen.get(id)?.rev !== rev)
      for (const { id, ...facts } of documents) seen.set(id, facts)
      const newest = documents.at(-1)?.updatedAt
      if (newest) since = new Date(Date.parse(newest) - OVERLAP_MS).toISOString()
      return unseen
    },
    async gone(ids) {
      const published = new Set(ids ? await feed.published(ids) : (await Promise.all(WATCHED.map(feed.ids))).flat())
      const gone = [...seen]
        .filter(([id]) => !published.has(id) && (!ids || ids.includes(id)))
        .map(([id, { type, businessId }]) => ({ id, type, businessId }))
      for (const { id } of gone) seen.delete(id)
      return gone
    },
  }
}
