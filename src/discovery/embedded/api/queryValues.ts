import { z } from 'zod'
import { type Json, parseJson } from '../json.ts'

export const queryNumber = z
  .string()
  .refine((text) => /^\d+$/.test(text), {
    error: (issue) => `could not parse \`${String(issue.input)}\` as a positive integer`,
  })
  .transform(Number)

export const queryFlag = z
  .string()
  .refine((text) => text === 'true' || text === 'false', {
    error: (issue) => `could not parse \`${String(issue.input)}\` as a boolean, expected either \`true\` or \`false\``,
  })
  .transform((text) => text === 'true')

export const queryList = z.string().transform((text) => text.split(',').map((part) => part.trim()))

/** Sort expressions; the comma within `_geoPoint(latitude, longitude)` does not end one. */
export const querySort = z.string().transform((text) => text.split(/,(?![^(]*\))/).map((part) => part.trim()))

/** A filter expression, or arrays of them as JSON. */
export const queryFilter = z.string().transform((text): Json => {
  try {
    return parseJson(text)
  } catch {
    return text
  }
})

/** Paging of the lists that have an offset. */
export const listing = { offset: queryNumber.default(0), limit: queryNumber.default(20) }
