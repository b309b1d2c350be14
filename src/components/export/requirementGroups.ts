import type { MarketCode, Requirement } from '#catalogue/model.ts'

/** Who meets a requirement: the maker (the site can check it), the importer, the shipment, or nobody knows yet. */
export const REQUIREMENT_GROUPS = ['maker', 'importer', 'shipment', 'unknown'] as const
export type RequirementGroup = (typeof REQUIREMENT_GROUPS)[number]

function groupOf({ proof }: Requirement): RequirementGroup {
  return proof.type === 'certificate' || proof.type === 'field' ? 'maker' : proof.type
}

/** A market's requirements by who meets them; empty groups are left out, "must" comes before "recommended". */
export function groupRequirements(
  requirements: readonly Requirement[],
  market: MarketCode,
): { readonly group: RequirementGroup; readonly requirements: readonly Requirement[] }[] {
  const asked = requirements.filter((requirement) => requirement.markets.includes(market))
  const inOrder = [
    ...asked.filter(({ severity }) => severity === 'must'),
    ...asked.filter(({ severity }) => severity !== 'must'),
  ]
  return REQUIREMENT_GROUPS.map((group) => ({
    group,
    requirements: inOrder.filter((requirement) => groupOf(requirement) === group),
  })).filter(({ requirements }) => requirements.length > 0)
}
