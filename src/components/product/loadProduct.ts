import type { Business, Category, Market, Product } from '#catalogue/model.ts'
import type { ProductCard } from '#discovery/model.ts'
import { type Readiness, readinessFor } from '#export/readiness.ts'
import type { Site } from '../../site.ts'

export interface ProductPage {
  readonly product: Product
  readonly maker: Business | undefined
  readonly category: Category | undefined
  readonly markets: readonly Market[]
  readonly readiness: readonly Readiness[]
  readonly sameMaker: readonly ProductCard[]
  readonly similar: readonly ProductCard[]
}

const CARDS = 4

/** All that a product's page shows. `today` is an ISO date. */
export async function loadProduct(
  { catalogue, discovery }: Site,
  product: Product,
  today: string,
): Promise<ProductPage> {
  const [maker, category, markets, requirements, sameMaker, similar] = await Promise.all([
    catalogue.business(product.business.slug),
    catalogue.category(product.category.slug),
    catalogue.markets(),
    catalogue.requirements(),
    discovery.productsOfBusiness(product.business.slug, CARDS, product.id),
    // Some of them stand among the maker's own already.
    discovery.similarProducts(product.id, 2 * CARDS),
  ])
  const codes = markets.map(({ code }) => code)
  return {
    product,
    maker,
    category,
    markets,
    readiness: readinessFor(product, codes, requirements, today),
    sameMaker,
    similar: similar.filter(({ id }) => sameMaker.every((card) => card.id !== id)).slice(0, CARDS),
  }
}
