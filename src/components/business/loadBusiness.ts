import type { Business, District } from '#catalogue/model.ts'
import type { ProductCard } from '#discovery/model.ts'
import type { Site } from '../../site.ts'

export interface BusinessPage {
  readonly business: Business
  readonly districts: readonly District[]
  readonly products: readonly ProductCard[]
}

const MAX_PRODUCTS = 48

/** All that a maker's page shows, or undefined when no such business is published. */
export async function loadBusiness({ catalogue, discovery }: Site, slug: string): Promise<BusinessPage | undefined> {
  const business = await catalogue.business(slug)
  if (!business) return undefined
  const [districts, products] = await Promise.all([
    catalogue.districts(),
    discovery.productsOfBusiness(slug, MAX_PRODUCTS),
  ])
  return { business, districts, products }
}
