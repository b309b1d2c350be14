import { type Document, isList, isObject, type Json } from '../json.ts'

/** The attribute that holds embeddings; it is neither searched nor, unless asked for, shown. */
export const VECTORS = '_vectors'

/** What is met at one attribute's path ("price", "variants.name") when a document is walked through. */
export type Visit = (path: string, value: Json) => void

/**
 * Calls `visit` for every value of a document with its dotted path: containers first, then what they hold. Elements
 * of arrays have the array's own path, so a path may be visited several times.
 */
export function walkDocument(document: Document, visit: Visit): void {
  for (const [name, value] of Object.entries(document)) if (name !== VECTORS) walk(name, value, visit)
}

function walk(path: string, value: Json, visit: Visit): void {
  visit(path, value)
  if (isList(value)) {
    for (const element of value) if (element !== null) walkElement(path, element, visit)
  } else if (isObject(value)) {
    for (const [name, inner] of Object.entries(value)) walk(`${path}.${name}`, inner, visit)
  }
}

function walkElement(path: string, element: Json, visit: Visit): void {
  if (isList(element)) for (const inner of element) walkElement(path, inner, visit)
  else if (isObject(element)) for (const [name, inner] of Object.entries(element)) walk(`${path}.${name}`, inner, visit)
  else visit(path, element)
}

/** Whether a path is the attribute itself or something inside it. */
export function covers(attribute: string, path: string): boolean {
  return attribute === '*' || attribute === path || path.startsWith(`${attribute}.`)
}

/** A leaf as text, the way it is searched and shown; containers and null have none. */
export function leafText(value: Json): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return undefined
}
