/** One element of `sort`, or a custom ranking rule: an attribute and a direction. */
export interface SortExpression {
  readonly attribute: string
  readonly direction: 'asc' | 'desc'
}

/** Reads `attribute:asc` or `attribute:desc`; undefined when it is neither. */
export function parseSort(expression: string): SortExpression | undefined {
  const parts = /^(.+):(asc|desc)$/.exec(expression)
  const attribute = parts?.[1]
  return attribute === undefined ? undefined : { attribute, direction: parts?.[2] === 'desc' ? 'desc' : 'asc' }
}

/** Reads the attribute `_geoPoint(lat, lng)` of a sort expression. */
export function parseGeoPoint(attribute: string): { lat: number; lng: number } | undefined {
  const parts = /^_geoPoint\(\s*(-?[\d.]+)\s*,\s*(-?[\d.]+)\s*\)$/.exec(attribute)
  if (!parts) return undefined
  const lat = Number(parts[1])
  const lng = Number(parts[2])
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? { lat, lng } : undefined
}

const RESERVED = /^(_geo|_geoPoint|_geoDistance|_geoRadius|_geoBoundingBox)(\(|$)/

/** Why nothing can be sorted by this attribute, whatever the settings: a word that Meilisearch keeps for places. */
export function reservedForSorting(attribute: string): string | undefined {
  const name = RESERVED.exec(attribute)?.[1]
  if (name === undefined || parseGeoPoint(attribute)) return undefined
  if (name === '_geoPoint') {
    return `Invalid syntax for the geo parameter: expected expression formated like \`_geoPoint(latitude, longitude)\` and ending by \`:asc\` or \`:desc\`, found \`${attribute}\`.`
  }
  return `\`${name}\` is a reserved keyword and thus can't be used as a sort expression. Use the _geoPoint(latitude, longitude) built-in rule to sort on _geo field coordinates.`
}
