import type { Business, District } from '#catalogue/model.ts'
import type { ProductCard } from '#discovery/model.ts'
import type { Site } from '../../site.ts'

export interface BusinessPage {
  readonly business: Business
  readonly district: District | undefined
  readonly products: readonly ProductCard[]
}

const MAX_PRODUCTS = 48

/** All that a maker's page shows, or undefined when no such business is published. */
export async function loadBusiness({ catalogue, discovery }: Site, slug: string): Promise<BusinessPage | undefined> {
  const business = await catalogue.business(slug)
  if (!business) return undefined
  const [district, products] = await Promise.all([
    catalogue.district(business.locality.district.slug),
    discovery.productsOfBusiness(slug, MAX_PRODUCTS),
  ])
  return { business, district, products }
}
