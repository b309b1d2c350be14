import type { RawData } from 'ws'

/** A message's JSON, or undefined when it is none. */
export function parsedJson(data: RawData): unknown {
  try {
    return JSON.parse(data.toString())
  } catch {
    return undefined
  }
}
