import type { CatalogueFeed } from '#catalogue/catalogueFeed.ts'
import { documentTag, listTag } from '#catalogue/tags.ts'
import { SHARED_TYPES } from '../index/sharedTypes.ts'

/** A document that was published, changed or deleted. The type of a deleted one is known only if somebody told it. */
export interface Change {
  readonly id: string
  readonly type: string
  readonly businessId?: string | undefined
}

/** What must be done so that the index and the pages show changed documents. */
export interface Consequences {
  readonly products: ReadonlySet<string>
  readonly businesses: ReadonlySet<string>
  readonly tags: ReadonlySet<string>
  /** Something that any page or any index document may show has changed. */
  readonly everything: boolean
  readonly searchSettings: boolean
}

/** Works out what changed documents touch: a maker's products show the maker and rest on her certificates. */
export async function consequencesOf(
  changes: readonly Change[],
  feed: Pick<CatalogueFeed, 'productIdsOfBusiness'>,
): Promise<Consequences> {
  const products = new Set<string>()
  const businesses = new Set<string>()
  const tags = new Set<string>()
  for (const { id, type, businessId } of changes) {
    tags.add(documentTag(type, id))
    tags.add(listTag(type))
    if (type === 'product') {
      products.add(id)
      if (businessId) businesses.add(businessId)
    }
    const maker = type === 'business' ? id : type === 'certificate' ? businessId : undefined
    if (maker) {
      businesses.add(maker)
      for (const productId of await feed.productIdsOfBusiness(maker)) products.add(productId)
    }
  }
  for (const id of products) tags.add(documentTag('product', id))
  for (const id of businesses) tags.add(documentTag('business', id))
  if (products.size > 0) tags.add(listTag('product'))
  if (businesses.size > 0) tags.add(listTag('business'))
  return {
    products,
    businesses,
    tags,
    everything: changes.some(({ type }) => SHARED_TYPES.some((shared) => shared === type)),
    searchSettings: changes.some(({ type }) => type === 'searchSettings'),
  }
}
