/** One tile of a chart: which column and row it stands in, and how much of it is filled, from 0 to 1. */
export interface Tile {
  readonly column: number
  readonly row: number
  readonly filled: number
}

/**
 * A grid of `count` equal tiles in rows of `columns`, filled tile by tile up to `share` (0 to 1) of the whole: 0.025 of 40
 * tiles fills exactly one.
 */
export function tilesFilledTo(share: number, count: number, columns: number): Tile[] {
  const filledTiles = share * count
  return Array.from({ length: count }, (_, index) => ({
    column: index % columns,
    row: Math.floor(index / columns),
    filled: Math.min(1, Math.max(0, filledTiles - index)),
  }))
}
