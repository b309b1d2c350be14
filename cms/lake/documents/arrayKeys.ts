import { randomBytes } from 'node:crypto'
import { isRecord } from './document.ts'

/** Gives a `_key` to every object in a list that has none (the option `autoGenerateArrayKeys`). */
export function withArrayKeys<Value>(value: Value): Value
export function withArrayKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => keyed(withArrayKeys(item)))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withArrayKeys(field)]))
}

function keyed(item: unknown): unknown {
  return isRecord(item) && !('_key' in item) ? { ...item, _key: randomBytes(6).toString('hex') } : item
}
