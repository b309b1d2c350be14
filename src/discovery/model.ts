import type { CertificateKind, Locality, MarketCode, Picture, PriceUnit, Quantity, Tier } from '#catalogue/model.ts'
import type { Money } from '#i18n/format.ts'
import type { LocaleText } from '#i18n/locale.ts'
import type { Addressed } from '#i18n/routes.ts'
import type { Understood } from './understanding/condition.ts'

/** What a product's card shows, as the index holds it. */
export interface ProductCard extends Addressed {
  readonly id: string
  readonly name: LocaleText
  readonly business: { readonly name: string; readonly slug: string }
  readonly categorySlug: string
  readonly price: Money
  readonly priceUnit: PriceUnit
  readonly netWeightGrams?: number | undefined
  readonly moq?: Quantity | undefined
  readonly picture?: Picture | undefined
  /** Kinds of which a valid certificate covers the product today. */
  readonly certificates: readonly CertificateKind[]
  /** Markets whose requirements it meets, as far as the maker can. */
  readonly readyFor: readonly MarketCode[]
  readonly isSample: boolean
  /** The name with `<mark>`ed matches (HTML-escaped otherwise), on search results only. */
  readonly highlighted?: string | undefined
}

export interface BusinessCard {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly tagline: LocaleText
  readonly locality: Locality
  readonly tier: Tier
  readonly levelledUpYear?: number | undefined
  readonly productCount: number
  readonly portrait?: Picture | undefined
  readonly verified: boolean
  readonly isSample: boolean
}

export const SORTS = ['relevance', 'priceUp', 'priceDown', 'newest', 'moq'] as const
export type Sort = (typeof SORTS)[number]

/** Facets that hold several values each; values are slugs or codes. */
export const FACETS = [
  'category',
  'district',
  'subdistrict',
  'certificate',
  'market',
  'material',
  'claim',
  'tier',
] as const
export type Facet = (typeof FACETS)[number]

/** Bounds for a trade buyer: the most she must order at once, the least a maker can make a month, the months goods keep. */
export const BOUNDS = ['moqUpTo', 'capacityFrom', 'shelfLifeFrom'] as const
export type Bound = (typeof BOUNDS)[number]
/** The steps that a bound can be set to. Amounts in what a price is for (packs, pieces, kilograms); shelf life in months. */
export const BOUND_STEPS: Readonly<Record<Bound, readonly number[]>> = {
  moqUpTo: [10, 50, 100, 500],
  capacityFrom: [100, 500, 1000, 5000],
  shelfLifeFrom: [3, 6, 12],
}

/** The whole state of a search, as its URL holds it. Prices in whole rupiah. */
export interface SearchState {
  readonly text: string
  readonly facets: Readonly<Record<Facet, readonly string[]>>
  readonly bounds: Readonly<Partial<Record<Bound, number>>>
  readonly priceFrom?: number | undefined
  readonly priceTo?: number | undefined
  readonly inStock: boolean
  readonly sort: Sort
  readonly page: number
  /** Whether the text is to be taken word for word: nothing in it is understood as a condition, nothing corrected. */
  readonly literal: boolean
}

export interface FacetValue {
  readonly value: string
  readonly count: number
  readonly chosen: boolean
}
/** How many products a bound would leave, set to a step. */
export interface BoundStep {
  readonly step: number
  readonly count: number
}

/** Products that fit a search in part, and what was given up for them. */
export interface NearResults {
  /** The conditions read out of the text; some of its words; the filters chosen beside it. */
  readonly without: 'conditions' | 'words' | 'conditionsAndWords' | 'filters'
  /** Words that no product has, nor anything written like them. */
  readonly unknown: readonly string[]
  readonly products: readonly ProductCard[]
}

/** What fits a search in all its words, conditions and filters; and, where that is little, what fits in part. */
export interface SearchResults {
  /** Conditions that were read out of the text. */
  readonly understood: readonly Understood[]
  /** The text that was searched for instead, since nothing has the words as they were typed. */
  readonly corrected?: string | undefined
  readonly near?: NearResults | undefined
  readonly products: readonly ProductCard[]
  readonly totalProducts: number
  readonly page: number
  readonly totalPages: number
  readonly businesses: readonly BusinessCard[]
  readonly totalBusinesses: number
  /** Counted within the search, each facet as if its own choices were not made. */
  readonly facets: Readonly<Record<Facet, readonly FacetValue[]>>
  /** Steps that leave something, and the one that is set. */
  readonly bounds: Readonly<Record<Bound, readonly BoundStep[]>>
  readonly priceRange?: { readonly min: number; readonly max: number } | undefined
}
