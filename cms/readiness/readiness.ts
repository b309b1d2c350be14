import { certificateThatProves, type HeldCertificate } from './certificateProof.ts'
import { PROOF_FIELD_CHECKS, type ProofField, type ToldOfProduct } from './proofFields.ts'

/** A product to judge: what its maker tells of it, and the certificates that cover it. */
export interface Goods<C extends HeldCertificate = HeldCertificate> extends ToldOfProduct {
  readonly category: { readonly kind: 'food' | 'craft' }
  readonly materials: readonly string[]
  readonly certificates: readonly C[]
}

/** What markets demand of a kind of product; markets by ISO 3166-1 alpha-2. */
export interface Demand {
  readonly markets: readonly string[]
  readonly appliesTo: {
    readonly kind: 'all' | 'food' | 'craft'
    readonly allergens: readonly string[]
    readonly materials: readonly string[]
    readonly animalIngredients: readonly string[]
  }
  readonly severity: 'must' | 'recommended'
  readonly proof:
    | { readonly type: 'certificate'; readonly kinds: readonly string[] }
    | { readonly type: 'field'; readonly field: ProofField }
    | { readonly type: 'importer' | 'shipment' | 'unknown' }
}

/** One requirement of a market, held against one product. */
export interface Check<D extends Demand, C extends HeldCertificate> {
  readonly requirement: D
  /** The certificate that meets it, when one does. */
  readonly certificate?: C | undefined
}

/**
 * How ready a product is for one market. `ready`: none of severity "must" is missing, and the market asks anything of such
 * a product at all (a market of which we hold no requirement is not called ready).
 */
export interface Readiness<M extends string, D extends Demand, C extends HeldCertificate> {
  readonly market: M
  readonly ready: boolean
  readonly met: readonly Check<D, C>[]
  /** What the maker still owes ("must" first, then "recommended"). */
  readonly missing: readonly Check<D, C>[]
  /** What nobody but the maker or an authority can know. */
  readonly unknown: readonly Check<D, C>[]
  /** What the importer does, or goes with each shipment. */
  readonly others: readonly Check<D, C>[]
  /** The earliest end (ISO date) of a certificate that meets a "must": readiness lasts no longer. */
  readonly expires?: string | undefined
}

/** How ready a product is for each of the markets, in their order, on a day (ISO date). */
export function readinessFor<M extends string, D extends Demand, C extends HeldCertificate>(
  goods: Goods<C>,
  markets: readonly M[],
  requirements: readonly D[],
  today: string,
): Readiness<M, D, C>[] {
  const meant = requirements.filter((requirement) => appliesTo(requirement, goods))
  return markets.map((market) => {
    const asked = meant.filter((requirement) => requirement.markets.includes(market))
    return readinessOf(
      market,
      asked.map((requirement) => judge(requirement, goods, today)),
    )
  })
}

/** Whether a requirement speaks of such a product: its kind fits, and each list that is not empty shares a value with it. */
export function appliesTo({ appliesTo: scope }: Demand, goods: Goods): boolean {
  return (
    (scope.kind === 'all' || scope.kind === goods.category.kind) &&
    sharesValue(scope.allergens, goods.allergens) &&
    sharesValue(scope.materials, goods.materials) &&
    sharesValue(scope.animalIngredients, goods.animalIngredients)
  )
}

function sharesValue(wanted: readonly string[], present: readonly string[]): boolean {
  return wanted.length === 0 || wanted.some((value) => present.includes(value))
}

interface JudgedCheck<D extends Demand, C extends HeldCertificate> extends Check<D, C> {
  readonly verdict: 'met' | 'missing' | 'unknown' | 'others'
}

function judge<D extends Demand, C extends HeldCertificate>(
  requirement: D,
  goods: Goods<C>,
  today: string,
): JudgedCheck<D, C> {
  const { proof } = requirement
  switch (proof.type) {
    case 'certificate': {
      const certificate = certificateThatProves(proof.kinds, goods.certificates, today)
      return certificate ? { requirement, certificate, verdict: 'met' } : { requirement, verdict: 'missing' }
    }
    case 'field':
      return { requirement, verdict: PROOF_FIELD_CHECKS[proof.field](goods) ? 'met' : 'missing' }
    case 'importer':
    case 'shipment':
      return { requirement, verdict: 'others' }
    case 'unknown':
      return { requirement, verdict: 'unknown' }
  }
}

function readinessOf<M extends string, D extends Demand, C extends HeldCertificate>(
  market: M,
  checks: readonly JudgedCheck<D, C>[],
): Readiness<M, D, C> {
  const having = (verdict: JudgedCheck<D, C>['verdict']): Check<D, C>[] =>
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

function earliestEnd(checks: readonly Check<Demand, HeldCertificate>[]): string | undefined {
  const ends = checks.flatMap((check) => check.certificate?.validUntil ?? [])
  return ends.sort()[0]
}
