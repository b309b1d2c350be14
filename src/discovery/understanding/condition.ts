import type { CertificateKind, Claim, MarketCode, Tier } from '#catalogue/model.ts'

/** What a part of a query's text demands of a product. Prices in whole rupiah. */
export type Condition =
  | { readonly kind: 'priceFrom' | 'priceTo'; readonly rupiah: number }
  | { readonly kind: 'certificate'; readonly value: CertificateKind }
  | { readonly kind: 'claim'; readonly value: Claim }
  | { readonly kind: 'market'; readonly value: MarketCode }
  | { readonly kind: 'tier'; readonly value: Tier }
  | { readonly kind: 'district' | 'subdistrict'; readonly value: string; readonly name: string }
  /** Ready for at least one market; in stock; not hot. */
  | { readonly kind: 'anyMarket' | 'inStock' | 'mild' }

/** A condition read out of a text. */
export interface Understood {
  readonly condition: Condition
  /** The text without the words that said it: where its chip's link leads. */
  readonly without: string
}

/** A text as search understands it: words to look for, and conditions. */
export interface Understanding {
  /** The whole text, less what says nothing at its end: makers are looked for by it, since their places stand among their words. */
  readonly text: string
  readonly words: string
  readonly conditions: readonly Understood[]
}

/** Where a condition stands in a text, from a place to another. */
export interface Finding {
  readonly from: number
  readonly to: number
  readonly conditions: readonly Condition[]
}

/** Finds conditions of one sort in a folded text. */
export type Recogniser = (text: string) => readonly Finding[]
