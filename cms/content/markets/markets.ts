import type { SeedDocument } from '../seedDocument.ts'
import { gulfMarkets } from './gulfMarkets.ts'
import { marketDocument } from './marketContent.ts'
import { newZealand } from './newZealand.ts'

/** The markets that the city aims at, as documents, New Zealand first. */
export const markets: readonly SeedDocument[] = [newZealand, ...gulfMarkets].map((market, index) =>
  marketDocument(market, index + 1),
)
