import { type Document, isObject, type Json, type JsonObject } from '../json.ts'
import { covers } from '../memory/leaves.ts'

/** The parts of a document that a list of attributes names (dotted paths reach inside; `*` is everything). */
export function selectAttributes(document: Document, attributes: readonly string[]): Document {
  return attributes.includes('*') ? document : selectInside(document, attributes, '')
}

function selectInside(object: JsonObject, attributes: readonly string[], prefix: string): JsonObject {
  const selected: Record<string, Json> = {}
  for (const [name, value] of Object.entries(object)) {
    const path = prefix + name
    if (attributes.some((attribute) => covers(attribute, path))) selected[name] = value
    else if (attributes.some((attribute) => attribute.startsWith(`${path}.`))) {
      const inner = selectValue(value, attributes, `${path}.`)
      if (inner !== undefined) selected[name] = inner
    }
  }
  return selected
}

function selectValue(value: Json, attributes: readonly string[], prefix: string): Json | undefined {
  if (isObject(value)) return selectInside(value, attributes, prefix)
  if (Array.isArray(value)) {
    return value.flatMap((element: Json) => selectValue(element, attributes, prefix) ?? [])
  }
  return undefined
}

/** The attributes asked for that may be shown. */
export function shownAttributes(asked: readonly string[] | undefined, displayed: readonly string[]): readonly string[] {
  if (!asked || asked.includes('*')) return displayed
  if (displayed.includes('*')) return asked
  return asked.flatMap((attribute) =>
    displayed.some((known) => covers(known, attribute))
      ? [attribute]
      : displayed.filter((known) => covers(attribute, known)),
  )
}
