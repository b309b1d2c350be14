import type { Packaging } from '#catalogue/model.ts'

/**
 * What containers take of pallets of 1000 × 1200 mm, standing side by side, and of weight (usual road limits included):
 * the figures freight forwarders reckon with.
 */
const CONTAINERS = {
  twentyFoot: { pallets: 10, grams: 21_000_000 },
  fortyFoot: { pallets: 20, grams: 26_000_000 },
} as const
export type Container = keyof typeof CONTAINERS

const CUBIC_MM_PER_CUBIC_METRE = 1e9

/** The outer volume of one carton in cubic metres; undefined where a side is not known. */
export function cartonVolume({ cartonLengthMm, cartonWidthMm, cartonHeightMm }: Packaging): number | undefined {
  if (!cartonLengthMm || !cartonWidthMm || !cartonHeightMm) return undefined
  return (cartonLengthMm * cartonWidthMm * cartonHeightMm) / CUBIC_MM_PER_CUBIC_METRE
}

/** Grams of the cartons on one pallet, the pallet itself left out. */
export function palletLoad({ cartonsPerPallet, cartonGrossGrams }: Packaging): number | undefined {
  return cartonsPerPallet && cartonGrossGrams ? cartonsPerPallet * cartonGrossGrams : undefined
}

/** How many cartons on pallets a container takes, by its floor and by its weight; undefined where that is not known. */
export function containerCartons(packaging: Packaging, container: Container): number | undefined {
  const { cartonsPerPallet, cartonGrossGrams } = packaging
  if (!cartonsPerPallet || !cartonGrossGrams) return undefined
  const { pallets, grams } = CONTAINERS[container]
  return Math.min(pallets * cartonsPerPallet, Math.floor(grams / cartonGrossGrams))
}
