import type { MarketCode } from '#catalogue/model.ts'
import type { ProductCard } from '#discovery/model.ts'
import type { Site } from '../../site.ts'

export interface ReadyProducts {
  readonly products: readonly ProductCard[]
  readonly total: number
}

/** Products ready for a market; undefined when the search engine does not answer, so that the market's rules show all the same. */
export async function readyProductsFor(
  { discovery, log }: Site,
  market: MarketCode,
  limit: number,
): Promise<ReadyProducts | undefined> {
  try {
    return await discovery.productsReadyFor(market, limit)
  } catch (error) {
    log.warn({ err: error, market }, 'market without ready products')
    return undefined
  }
}
