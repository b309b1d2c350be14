import type { StatementSync } from 'node:sqlite'
import type { z } from 'zod'

/** The first row of a query, checked by its schema. */
export function oneRow<T>(
  statement: StatementSync,
  schema: z.ZodType<T>,
  ...parameters: (string | number | null)[]
): T | undefined {
  const row = statement.get(...parameters)
  return row === undefined ? undefined : schema.parse(row)
}

/** All rows of a query, checked by their schema. */
export function allRows<T>(
  statement: StatementSync,
  schema: z.ZodType<T>,
  ...parameters: (string | number | null)[]
): T[] {
  return statement.all(...parameters).map((row) => schema.parse(row))
}
