import type { MarketCode, Product } from '#catalogue/model.ts'
import type { Locale } from '#i18n/locale.ts'

/** Certificates are valid or not on this day (ISO date). */
export const TODAY = '2026-11-25'

/** How well a product answers a query: 3 what was meant, 2 nearly, 1 better than nothing, 0 not at all. */
export type Grade = 0 | 1 | 2 | 3

/** A product with the markets that it is ready for. */
export interface SampleProduct extends Product {
  readonly readyFor: readonly MarketCode[]
}

/** A statement about goods, true or not of each. */
export type Goods = (product: SampleProduct) => boolean

/** Which goods deserve which grade; the highest that fits counts. Nothing graded: the shop has nothing of the kind. */
export type Grading = Readonly<Partial<Record<1 | 2 | 3, Goods>>>

/** One query, as a person of some language would type it, with what a knowledgeable shopkeeper would show. */
export interface JudgedQuery {
  readonly text: string
  readonly locale: Locale
  readonly theme: string
  readonly grading: Grading
}

/** Queries of one language and theme: each text with its grading. */
export function judged(locale: Locale, theme: string, queries: Readonly<Record<string, Grading>>): JudgedQuery[] {
  return Object.entries(queries).map(([text, grading]) => ({ text, locale, theme, grading }))
}

/** The answer to a query for what the shop does not have, nor anything like it. */
export const nothing: Grading = {}

export function gradeOf({ grading }: JudgedQuery, product: SampleProduct): Grade {
  if (grading[3]?.(product)) return 3
  if (grading[2]?.(product)) return 2
  return grading[1]?.(product) ? 1 : 0
}
