import type { MissingWord } from '#cms/desk/searchWords/missingWord.ts'
import type { Locale } from '#i18n/locale.ts'
import type { BusinessCard, ProductCard, SearchResults, SearchState } from './model.ts'
import type { Suggestions } from './suggest/suggestions.ts'

/** The one door to the search engine. Each call may throw `DiscoveryUnavailable`. */
export interface Discovery {
  search(state: SearchState, locale: Locale): Promise<SearchResults>
  /** What a half-typed search may be meant for; nothing for an empty text. */
  suggest(text: string, locale: Locale): Promise<Suggestions>
  /** What of a text no goods have, and known words for it: near ones, or those that begin like `like`. */
  missingWord(text: string, like?: string): Promise<MissingWord>
  /** Cards of given products or makers, in the given order; unknown ids are left out. */
  productCards(ids: readonly string[]): Promise<ProductCard[]>
  businessCards(ids: readonly string[]): Promise<BusinessCard[]>
  /** Cards of products that links name, in the given order; unknown slugs are left out. */
  productCardsBySlug(slugs: readonly string[]): Promise<ProductCard[]>
  productsOfBusiness(businessSlug: string, limit: number, exceptId?: string): Promise<ProductCard[]>
  /** Products like this one: its category and words, other makers first. */
  similarProducts(productId: string, limit: number): Promise<ProductCard[]>
  productsReadyFor(market: string, limit: number): Promise<{ products: ProductCard[]; total: number }>
  businesses(
    filter: { districtSlug?: string },
    page: number,
  ): Promise<{ businesses: BusinessCard[]; total: number; totalPages: number }>
  /** How many products stand in each category (by slug), for the home page. */
  categoryCounts(): Promise<Readonly<Record<string, number>>>
}
