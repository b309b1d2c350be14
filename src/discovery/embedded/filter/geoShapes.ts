import type { GeoPoint } from '../memory/geoColumn.ts'

/** A box whose left side lies east of its right side spans the date line. */
export function isInBox({ lat, lng }: GeoPoint, topRight: GeoPoint, bottomLeft: GeoPoint): boolean {
  if (lat > topRight.lat || lat < bottomLeft.lat) return false
  if (bottomLeft.lng <= topRight.lng) return lng >= bottomLeft.lng && lng <= topRight.lng
  return lng >= bottomLeft.lng || lng <= topRight.lng
}

/** Whether a line from the point due east crosses the polygon's sides an odd number of times. */
export function isInPolygon({ lat, lng }: GeoPoint, corners: readonly GeoPoint[]): boolean {
  let inside = false
  let before = corners.at(-1)
  for (const corner of corners) {
    if (before && corner.lat > lat !== before.lat > lat) {
      const share = (lat - corner.lat) / (before.lat - corner.lat)
      if (lng < corner.lng + share * (before.lng - corner.lng)) inside = !inside
    }
    before = corner
  }
  return inside
}
