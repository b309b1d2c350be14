/** A JSON value, as documents and payloads hold it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}
/** A document of an index. */
export type Document = JsonObject

/** Parses JSON text. @throws SyntaxError */
export function parseJson(text: string): Json {
  return JSON.parse(text)
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Like `Array.isArray`, but keeps the element type of a read-only JSON array. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}
