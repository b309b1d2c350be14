/**
 * A JSON value as SQLite can keep it in a column and compare it as GROQ would: numbers before texts before booleans before
 * objects and lists, which are all alike. Null stands for null and for nothing at all.
 */
export type Key = number | string | Uint8Array | null

const FALSE = Uint8Array.of(0)
const TRUE = Uint8Array.of(1)
const COMPOSITE = Uint8Array.of(2)

/** `COMPOSITE` in SQL. In an order GROQ puts what is missing level with objects and lists. */
export const COMPOSITE_SQL = "x'02'"

export function keyOf(value: unknown): Key {
  switch (typeof value) {
    case 'string':
      return textKey(value)
    case 'number':
      return value
    case 'boolean':
      return value ? TRUE : FALSE
    default:
      return value === null || value === undefined ? null : COMPOSITE
  }
}

/** The key of a value written as JSON, as SQLite's `->` gives it. */
export function keyOfJson(json: string): Key {
  return json.startsWith('{') || json.startsWith('[') ? COMPOSITE : keyOf(JSON.parse(json))
}

/** The value a key was made of; undefined for objects and lists, which a key does not hold. */
export function valueOfKey(key: unknown): string | number | boolean | null | undefined {
  if (typeof key === 'string') return textOfKey(key)
  if (key === null || typeof key === 'number') return key
  if (key instanceof Uint8Array && key[0] !== COMPOSITE[0]) return key[0] === TRUE[0]
  return undefined
}

/** Where private characters begin that stand for the code units from 0xd800 on, in their order. */
const STAND_INS = 0x100000

/**
 * A text such that the order of its bytes (UTF-8, SQLite's) is the order of its code units (UTF-16, GROQ's). The two differ from
 * surrogates on, so each code unit from there on, half a pair as well, is written as a character of its own.
 */
export function textKey(text: string): string {
  if (!/[\ud800-\uffff]/.test(text)) return text
  return text.replaceAll(/[\ud800-\uffff]/g, (unit) => String.fromCodePoint(STAND_INS + unit.charCodeAt(0)))
}

const textOfKey = (key: string): string =>
  key.replaceAll(/[\u{10d800}-\u{10ffff}]/gu, (standIn) =>
    String.fromCharCode((standIn.codePointAt(0) ?? 0) - STAND_INS),
  )
