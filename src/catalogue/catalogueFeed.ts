import { z } from 'zod'
import type { CmsReader } from './cmsReader.ts'
import { optional } from './cmsValues.ts'
import { pagesOf } from './pagesOf.ts'
import * as q from './queries.ts'

/** A published document, as far as the sync needs to know it. */
export interface DocumentFacts {
  readonly id: string
  readonly type: string
  readonly businessId?: string | undefined
}

export interface ChangedDocument extends DocumentFacts {
  readonly updatedAt: string
  /** Changes with every change, also with two in one second, which `updatedAt` may not tell apart. */
  readonly rev: string
}

/** What keeps the index and the page cache in step with the CMS reads, beside the catalogue itself. */
export interface CatalogueFeed {
  /** Every published document of some types that changed at or after a moment (ISO 8601), oldest change first. */
  documentsUpdatedSince(types: readonly string[], since: string): Promise<ChangedDocument[]>
  ids(type: string): Promise<string[]>
  /** Of the given ids, those that are published. */
  published(ids: readonly string[]): Promise<string[]>
  productIdsOfBusiness(businessId: string): Promise<string[]>
  productIdsOfCategory(categoryId: string): Promise<string[]>
}

const facts = z.object({ id: z.string(), type: z.string(), businessId: optional(z.string()) })
const changed = facts.extend({ updatedAt: z.string(), rev: z.string() })

export function createCatalogueFeed(reader: CmsReader): CatalogueFeed {
  return {
    async documentsUpdatedSince(types, since) {
      const pageAfter = (after: string) => reader.many(q.DOCUMENTS_UPDATED_SINCE, { types, since, after }, changed)
      const all = await everything(pagesOf(pageAfter, ({ id }) => id, { full: q.WALK_PAGE }))
      return all.sort((a, b) => (a.updatedAt < b.updatedAt ? -1 : a.updatedAt > b.updatedAt ? 1 : 0))
    },
    published: (ids) => (ids.length === 0 ? Promise.resolve([]) : reader.many(q.PUBLISHED_IDS, { ids }, z.string())),
    ids: (type) =>
      everything(
        pagesOf(
          (after) => reader.many(q.IDS_OF_TYPE, { type, after }, z.string()),
          (id) => id,
          { full: q.WALK_PAGE },
        ),
      ),
    productIdsOfBusiness: (businessId) => reader.many(q.PRODUCT_IDS_OF_BUSINESS, { businessId }, z.string()),
    productIdsOfCategory: (categoryId) => reader.many(q.PRODUCT_IDS_OF_CATEGORY, { categoryId }, z.string()),
  }
}

async function everything<T>(pages: AsyncIterable<T[]>): Promise<T[]> {
  const all: T[] = []
  for await (const page of pages) all.push(...page)
  return all
}
