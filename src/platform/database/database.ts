import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'

/** Drizzle over either store; a transaction of it has the same shape. */
export type Sql = PgDatabase<PgQueryResultHKT>

/** One statement with its parameters, as the `pg` client takes it. */
export interface Statement {
  readonly text: string
  readonly values?: readonly unknown[] | undefined
}

/** A PostgreSQL store, opened and migrated: the embedded one or a server. */
export interface Database {
  readonly kind: 'embedded' | 'server'
  readonly sql: Sql
  /** Runs one statement as it stands, for libraries that bring their own SQL. */
  query(statement: Statement): Promise<{ rows: Record<string, unknown>[]; rowCount: number }>
  /** Resolves when everything acknowledged is on disk and the store is released. */
  close(): Promise<void>
}

/** Thrown when the store cannot be opened; the message says what is wrong and what to do. */
export class DatabaseUnavailable extends Error {
  override name = 'DatabaseUnavailable'
}
