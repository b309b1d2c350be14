import { z } from 'zod'
import type { Addressed } from '#i18n/routes.ts'
import type { CmsReader } from './cmsReader.ts'
import { address, list, picture } from './cmsValues.ts'
import type { Picture } from './model.ts'
import { pagesOf } from './pagesOf.ts'
import * as q from './queries.ts'

/** A published document that has a page of its own. */
export interface ListedDocument extends Addressed {
  readonly id: string
  readonly updatedAt: string
  readonly pictures: readonly Picture[]
}

/** Ways through the whole catalogue that hold only a part of it at a time, for sitemaps and feeds. */
export interface CatalogueWalk {
  /** Ids of the documents of a type that have pages, in their order, at most `WALK_PAGE` at a time. */
  listedIds(type: string): AsyncIterable<string[]>
  /** Those documents themselves, from the one after an id on. */
  listedDocuments(type: string, after: string): AsyncIterable<ListedDocument[]>
  /** Ids of products that are no sample content, nor of a maker who is, at most `PRODUCTS_AT_ONCE` at a time. */
  realProductIds(): AsyncIterable<string[]>
  /** At most `PRODUCTS_AT_ONCE`, the newest first. */
  newestProductIds(): Promise<string[]>
}

const listed = z.object({ id: z.string(), ...address, updatedAt: z.string(), pictures: list(picture) })

export function createCatalogueWalk(reader: CmsReader): CatalogueWalk {
  const ids = (query: string, params: Record<string, unknown>, full: number) =>
    pagesOf(
      (after) => reader.many(query, { ...params, after }, z.string()),
      (id) => id,
      { full },
    )
  return {
    listedIds: (type) => ids(q.LISTED_IDS, { type }, q.WALK_PAGE),
    listedDocuments: (type, start) =>
      pagesOf(
        (after) => reader.many(q.LISTED_DOCUMENTS, { type, after }, listed),
        ({ id }) => id,
        { start },
      ),
    realProductIds: () => ids(q.REAL_PRODUCT_IDS, {}, q.PRODUCTS_AT_ONCE),
    newestProductIds: () => reader.many(q.NEWEST_PRODUCT_IDS, {}, z.string()),
  }
}
