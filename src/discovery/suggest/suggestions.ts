import type { Category, DistrictRef } from '#catalogue/model.ts'
import type { BusinessCard, ProductCard } from '../model.ts'

/** What a half-typed search may be meant for; each list is short, best first. */
export interface Suggestions {
  readonly products: readonly ProductCard[]
  readonly businesses: readonly BusinessCard[]
  readonly categories: readonly Category[]
  readonly districts: readonly DistrictRef[]
}
