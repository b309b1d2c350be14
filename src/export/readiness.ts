import { type Certificate, MARKET_CODES, type MarketCode, type Product, type Requirement } from '#catalogue/model.ts'
import { certificateThatProves } from './certificateProof.ts'
import { PROOF_FIELD_CHECKS } from './proofFields.ts'

/** One requirement of a market, held against one product. */
export interface Check {
  readonly requirement: Requirement
  /** The certificate that meets it, when one does. */
  readonly certificate?: Certificate | undefined
}

/**
 * How ready a product is for one market. `ready`: none of severity "must" is missing, and the market asks anything of such
 * a product at all (a market of which we hold no requirement is not called ready).
 */
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
  /** The earliest end (ISO date) of a certificate that meets a "must": readiness lasts no longer. */
  readonly expires?: string | undefined
}

/** How ready a product is for each of the markets, in their order, on a day (ISO date). */
export function readinessFor(
  product: Product,
  markets: readonly MarketCode[],
  requirements: readonly Requirement[],
  today: string,
): Readiness[] {
  const meant = requirements.filter((requirement) => appliesTo(requirement, product))
  return markets.map((market) => {
    const asked = meant.filter((requirement) => requirement.markets.includes(market))
    return readinessOf(
      market,
      asked.map((requirement) => judge(requirement, product, today)),
    )
  })
}

/** The markets for which a product is ready on a day (ISO date), in the usual order of markets. */
export function readyMarkets(product: Product, requirements: readonly Requirement[], today: string): MarketCode[] {
  return readinessFor(product, MARKET_CODES, requirements, today)
    .filter((readiness) => readiness.ready)
    .map((readiness) => readiness.market)
}

/** Whether a requirement speaks of such a product: its kind fits, and each list that is not empty shares a value with it. */
export function appliesTo({ appliesTo: scope }: Requirement, product: Product): boolean {
  return (
    (scope.kind === 'all' || scope.kind === product.category.kind) &&
    sharesValue(scope.allergens, product.allergens) &&
    sharesValue(scope.materials, product.materials) &&
    sharesValue(scope.animalIngredients, product.animalIngredients)
  )
}

function sharesValue<Value>(wanted: readonly Value[], present: readonly Value[]): boolean {
  return wanted.length === 0 || wanted.some((value) => present.includes(value))
}

interface JudgedCheck extends Check {
  readonly verdict: 'met' | 'missing' | 'unknown' | 'others'
}

function judge(requirement: Requirement, product: Product, today: string): JudgedCheck {
  const { proof } = requirement
  switch (proof.type) {
    case 'certificate': {
      const certificate = certificateThatProves(proof.kinds, product.certificates, today)
      return certificate ? { requirement, certificate, verdict: 'met' } : { requirement, verdict: 'missing' }
    }
    case 'field':
      return { requirement, verdict: PROOF_FIELD_CHECKS[proof.field](product) ? 'met' : 'missing' }
    case 'importer':
    case 'shipment':
      return { requirement, verdict: 'others' }
    case 'unknown':
      return { requirement, verdict: 'unknown' }
  }
}

function readinessOf(market: MarketCode, checks: readonly JudgedCheck[]): Readiness {
  const having = (verdict: JudgedCheck['verdict']): Check[] =>
    checks
      .filter((check) => check.verdict === verdict)
      .map(({ requirement, certificate }) => (certificate ? { requirement, certificate } : { requirement }))
  const met = having('met')
  const missing = having('missing')
  const owed = missing.filter((check) => check.requirement.severity === 'must')
  return {
    market,
    ready: checks.length > 0 && owed.length === 0,
    met,
    missing: [...owed, ...missing.filter((check) => check.requirement.severity !== 'must')],
    unknown: having('unknown'),
    others: having('others'),
    expires: earliestEnd(met.filter((check) => check.requirement.severity === 'must')),
  }
}

function earliestEnd(checks: readonly Check[]): string | undefined {
  const ends = checks.flatMap((check) => check.certificate?.validUntil ?? [])
  return ends.sort()[0]
}
