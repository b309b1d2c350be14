import type { DatabaseSync, StatementSync } from 'node:sqlite'

/** Statements kept for each database; the one used longest ago goes first. */
const MOST_KEPT = 300

const kept = new WeakMap<DatabaseSync, Map<string, StatementSync>>()

/**
 * A statement, compiled once for each text. It may be in use while its rows are being iterated: give the same text
 * only to calls that read all rows at once.
 */
export function statement(sql: DatabaseSync, text: string): StatementSync {
  const statements = kept.get(sql) ?? new Map<string, StatementSync>()
  kept.set(sql, statements)
  const prepared = statements.get(text) ?? sql.prepare(text)
  statements.delete(text)
  statements.set(text, prepared)
  const [oldest] = statements.keys()
  if (statements.size > MOST_KEPT && oldest !== undefined) statements.delete(oldest)
  return prepared
}
