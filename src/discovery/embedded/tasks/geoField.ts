import { ApiError } from '../api/errors.ts'
import { type Document, isObject, type Json } from '../json.ts'
import type { Settings } from '../settings/settings.ts'

/** Whether documents are filtered or sorted by their place. */
export function usesPlaces({ filterableAttributes, sortableAttributes }: Settings): boolean {
  return [filterableAttributes, sortableAttributes].some((attributes) => attributes.includes('_geo'))
}

/** A document may have no place, but not half a one. @throws ApiError */
export function checkPlace(document: Document, id: string, uid: string): void {
  const place = document['_geo']
  if (place === undefined || place === null) return
  const refuse = (reason: string) => new ApiError('invalid_document_geo_field', `Index \`${uid}\`: ${reason}`)
  const named = `in the document with the id: \`${JSON.stringify(id)}\`.`
  if (!isObject(place)) {
    throw refuse(
      `The \`_geo\` field ${named.slice(0, -1)} is not an object. Was expecting an object with the \`_geo.lat\` and \`_geo.lng\` fields but instead got \`${JSON.stringify(place)}\`.`,
    )
  }
  const { lat, lng } = place
  if (lat === undefined && lng === undefined)
    throw refuse(`Could not find latitude nor longitude ${named} Was expecting \`_geo.lat\` and \`_geo.lng\` fields.`)
  if (lat === undefined) throw refuse(`Could not find latitude ${named} Was expecting a \`_geo.lat\` field.`)
  if (lng === undefined) throw refuse(`Could not find longitude ${named} Was expecting a \`_geo.lng\` field.`)
  const [wrong, value] = !isDegrees(lat) ? ['latitude', lat] : !isDegrees(lng) ? ['longitude', lng] : []
  if (wrong !== undefined) {
    throw refuse(
      `Could not parse ${wrong} ${named} Was expecting a finite number but instead got \`${JSON.stringify(value)}\`.`,
    )
  }
}

function isDegrees(value: Json): boolean {
  return (typeof value === 'number' || (typeof value === 'string' && value !== '')) && Number.isFinite(Number(value))
}
