import type { Shelf } from './shelvesOfPlace.ts'

/** Shelves of one rack: stand in rack A. */
export interface Rack {
  readonly name: string
  readonly shelves: readonly Shelf[]
  readonly products: number
}

/** Shelves by the letters before their number; a shelf without number is a rack of its own. */
export function racksOf(shelves: readonly Shelf[]): Rack[] {
  const byRack = Map.groupBy(shelves, ({ name }) => /^(.+?)[-\s]?\d+$/.exec(name)?.[1] ?? name)
  return [...byRack].map(([name, rack]) => ({
    name,
    shelves: rack,
    products: rack.reduce((sum, { cards }) => sum + cards.length, 0),
  }))
}

/** Where a shelf stands on its place's page. */
export function shelfAnchor(shelf: string): string {
  return `rak-${shelf.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`
}
