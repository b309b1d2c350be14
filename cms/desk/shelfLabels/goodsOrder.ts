import type { ScannedGood } from './shelfReport.ts'

/** What products can be sorted by; the first is usual. */
export const ORDERS = [
  { value: 'shelf', title: 'Menurut rak' },
  { value: 'most', title: 'Paling sering dipindai' },
  { value: 'least', title: 'Paling jarang dipindai' },
  { value: 'alphabet', title: 'Abjad' },
] as const
export type Order = (typeof ORDERS)[number]['value']

const collator = new Intl.Collator('id', { numeric: true })

/** The products whose name, maker or shelf contains a text, in an order. */
export function orderedGoods(goods: readonly ScannedGood[], order: Order, text: string): ScannedGood[] {
  const byName = (a: ScannedGood, b: ScannedGood) => collator.compare(a.name, b.name)
  const compare: Readonly<Record<Order, (a: ScannedGood, b: ScannedGood) => number>> = {
    shelf: (a, b) => collator.compare(a.shelf, b.shelf) || byName(a, b),
    most: (a, b) => b.scans - a.scans || byName(a, b),
    least: (a, b) => a.scans - b.scans || byName(a, b),
    alphabet: byName,
  }
  const wanted = text.trim().toLowerCase()
  return goods
    .filter((good) => [good.name, good.maker, good.shelf].some((each) => each.toLowerCase().includes(wanted)))
    .toSorted(compare[order])
}
