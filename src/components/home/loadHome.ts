import type { Category, Collection, Figure, Market, Place } from '#catalogue/model.ts'
import type { BusinessCard, ProductCard } from '#discovery/model.ts'
import type { Site } from '../../site.ts'

export interface Home {
  readonly windowCards: readonly ProductCard[]
  readonly featuredCards: readonly ProductCard[]
  readonly makers: readonly BusinessCard[]
  readonly collections: readonly Collection[]
  readonly categories: readonly Category[]
  /** Products by category slug. */
  readonly counts: Readonly<Record<string, number>>
  readonly markets: readonly Market[]
  readonly figures: readonly Figure[]
  readonly center: Place | undefined
}

/** All that the home page shows. @throws CatalogueUnavailable | DiscoveryUnavailable */
export async function loadHome({ catalogue, discovery }: Site): Promise<Home> {
  const settings = await catalogue.settings()
  const [windowCards, featuredCards, makers, collections, categories, counts, markets, figures, places] =
    await Promise.all([
      discovery.productCards(settings.windowProductIds),
      discovery.productCards(settings.featuredProductIds),
      discovery.businessCards(settings.featuredBusinessIds),
      catalogue.collections(),
      catalogue.categories(),
      discovery.categoryCounts(),
      catalogue.markets(),
      catalogue.figures(),
      catalogue.places(),
    ])
  return {
    windowCards,
    featuredCards,
    makers,
    collections: settings.featuredCollectionIds.flatMap((id) => collections.find((each) => each.id === id) ?? []),
    categories,
    counts,
    markets,
    figures,
    center: places.find(({ kind }) => kind === 'umkmCenter'),
  }
}
