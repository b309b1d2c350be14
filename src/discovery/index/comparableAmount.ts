import type { Product, Quantity } from '#catalogue/model.ts'

/**
 * A quantity in what a price is for (packs, pieces, sets, kilograms), so that orders can be compared: a carton counts as the
 * packs in it. Undefined where that is not known, and for whole containers.
 */
export function comparableAmount(
  quantity: Quantity | undefined,
  packaging: Pick<NonNullable<Product['packaging']>, 'unitsPerCarton'> | undefined,
): number | undefined {
  if (!quantity) return undefined
  switch (quantity.unit) {
    case 'container20':
    case 'container40':
      return undefined
    case 'carton':
      return packaging?.unitsPerCarton === undefined ? undefined : quantity.amount * packaging.unitsPerCarton
    default:
      return quantity.amount
  }
}
