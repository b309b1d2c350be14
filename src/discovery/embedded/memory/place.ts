/** Where a word stands: which searchable attribute (by its rank) and which position in it, as one sortable number. */
export function placeOf(attribute: number, position: number): number {
  return attribute * 0x10000 + position
}
export function attributeOf(place: number): number {
  return place >>> 16
}
export function positionOf(place: number): number {
  return place & 0xffff
}

/** Words further into an attribute are not indexed; Meilisearch's own limit. */
export const MOST_POSITIONS = 0xffff

/** Follows every place. */
export const NOWHERE = 0xffffffff
