/**
 * A price in whole rupiah rounded to two digits, down and up. The range of prices in a search is told by these: there are few of
 * them, so that they can be counted like a facet, which prices themselves are too many for.
 */
export function priceSteps(rupiah: number): number[] {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, rupiah))) - 1)
  return [...new Set([Math.floor(rupiah / unit) * unit, Math.ceil(rupiah / unit) * unit])]
}
