import type { Category } from '#catalogue/model.ts'
import type { BusinessCard, ProductCard } from '../model.ts'

/** A district, or a kelurahan with its district's name. */
export interface SuggestedPlace {
  readonly facet: 'district' | 'subdistrict'
  readonly slug: string
  readonly name: string
  readonly district?: string
}

/** What a half-typed search may be meant for; each list is short, best first. */
export interface Suggestions {
  readonly products: readonly ProductCard[]
  readonly businesses: readonly BusinessCard[]
  readonly categories: readonly Category[]
  readonly places: readonly SuggestedPlace[]
}
