import type { Category, Collection, Figure, Market, Picture, Place } from '#catalogue/model.ts'
import type { Discovery } from '#discovery/discovery.ts'
import type { BusinessCard, ProductCard } from '#discovery/model.ts'
import { EMPTY_SEARCH } from '#discovery/searchUrl.ts'
import { DEFAULT_LOCALE } from '#i18n/locale.ts'
import type { Site } from '../../site.ts'

export interface Home {
  readonly windowCards: readonly ProductCard[]
  readonly featuredCards: readonly ProductCard[]
  readonly makers: readonly BusinessCard[]
  readonly collections: readonly Collection[]
  readonly categories: readonly Category[]
  /** Of the categories that have no parent, by slug. */
  readonly categoryPictures: Readonly<Record<string, Picture | undefined>>
  /** Products by category slug. */
  readonly counts: Readonly<Record<string, number>>
  readonly markets: readonly Market[]
  readonly figures: readonly Figure[]
  readonly center: Place | undefined
}

/** A category's own picture, or that of its first product. */
async function categoryPictures(
  discovery: Discovery,
  categories: readonly Category[],
): Promise<Record<string, Picture | undefined>> {
  const roots = categories.filter(({ parent }) => !parent)
  const entries = roots.map(async ({ slug, picture }): Promise<[string, Picture | undefined]> => {
    if (picture) return [slug, picture]
    const state = { ...EMPTY_SEARCH, facets: { ...EMPTY_SEARCH.facets, category: [slug] } }
    const { products } = await discovery.search(state, DEFAULT_LOCALE)
    return [slug, products[0]?.picture]
  })
  return Object.fromEntries(await Promise.all(entries))
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
    categoryPictures: await categoryPictures(discovery, categories),
    counts,
    markets,
    figures,
    center: places.find(({ kind }) => kind === 'umkmCenter'),
  }
}
