import type { Certificate, MarketCode, Requirement } from '#catalogue/model.ts'

/** One requirement of a market, held against one product. */
export interface Check {
  readonly requirement: Requirement
  /** The certificate that meets it, when one does. */
  readonly certificate?: Certificate | undefined
}

/** How ready a product is for one market. `ready` is `missing` of severity "must" being empty. */
export interface Readiness {
  readonly market: MarketCode
  readonly ready: boolean
  readonly met: readonly Check[]
  /** What the maker still owes ("must" first, then "recommended"). */
  readonly missing: readonly Check[]
  /** What the site cannot know. */
  readonly unknown: readonly Check[]
  /** What the importer does, or goes with each shipment. */
  readonly others: readonly Check[]
  /** The earliest end of a certificate that it rests on. */
  readonly expires?: string | undefined
}
