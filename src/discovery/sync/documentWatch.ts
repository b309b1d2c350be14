import type { CatalogueFeed } from '#catalogue/catalogueFeed.ts'
import type { Change } from './consequences.ts'

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
  /** What was last known of a document, also of one deleted since. */
  recall(id: string): Change | undefined
  /** Documents that were published when last seen, and are no longer. */
  gone(): Promise<Change[]>
}

export function createDocumentWatch(feed: CatalogueFeed): DocumentWatch {
  const seen = new Map<string, { type: string; businessId?: string | undefined; updatedAt: string }>()
  let since = ANY_TIME
  return {
    async unseen() {
      const documents = await feed.documentsUpdatedSince(WATCHED, since)
      const unseen = documents.filter(({ id, updatedAt }) => seen.get(id)?.updatedAt !== updatedAt)
      for (const { id, ...facts } of documents) seen.set(id, facts)
      const newest = documents.at(-1)?.updatedAt
      if (newest) since = new Date(Date.parse(newest) - OVERLAP_MS).toISOString()
      return unseen
    },
    recall(id) {
      const facts = seen.get(id)
      return facts && { id, type: facts.type, businessId: facts.businessId }
    },
    async gone() {
      const ids = new Set((await Promise.all(WATCHED.map((type) => feed.ids(type)))).flat())
      const gone = [...seen]
        .filter(([id]) => !ids.has(id))
        .map(([id, { type, businessId }]) => ({ id, type, businessId }))
      for (const { id } of gone) seen.delete(id)
      return gone
    },
  }
}
