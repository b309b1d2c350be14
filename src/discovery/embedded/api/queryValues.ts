import { z } from 'zod'

/** Query parameters as an object; of repeated ones the last counts. */
export function queryObject(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries(query)
}

export const queryNumber = z
  .string()
  .refine((text) => /^\d+$/.test(text), 'could not parse as a positive integer')
  .transform(Number)

export const queryFlag = z.enum(['true', 'false']).transform((text) => text === 'true')

export const queryList = z.string().transform((text) => text.split(',').map((part) => part.trim()))

/** Paging of the lists that have an offset. */
export const listing = { offset: queryNumber.default(0), limit: queryNumber.default(20) }
