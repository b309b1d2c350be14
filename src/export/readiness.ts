import { type Certificate, MARKET_CODES, type MarketCode, type Product, type Requirement } from '#catalogue/model.ts'
import * as engine from '#cms/readiness/readiness.ts'

/** Readiness of the catalogue's products, as the Studio shows it to their makers: the engine is the same. */
export type Check = engine.Check<Requirement, Certificate>
export type Readiness = engine.Readiness<MarketCode, Requirement, Certificate>

/** How ready a product is for each of the markets, in their order, on a day (ISO date). */
export function readinessFor(
  product: Product,
  markets: readonly MarketCode[],
  requirements: readonly Requirement[],
  today: string,
): Readiness[] {
  return engine.readinessFor(product, markets, requirements, today)
}

/** The markets for which a product is ready on a day (ISO date), in the usual order of markets. */
export function readyMarkets(product: Product, requirements: readonly Requirement[], today: string): MarketCode[] {
  return readinessFor(product, MARKET_CODES, requirements, today)
    .filter((readiness) => readiness.ready)
    .map((readiness) => readiness.market)
}
