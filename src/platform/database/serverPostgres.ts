import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { type Database, DatabaseUnavailable } from './database.ts'

/** Any number; the same in every process that migrates this database. */
const MIGRATION_LOCK = 3573

/** A pool of connections to a PostgreSQL server (15 or newer). @throws DatabaseUnavailable */
export async function openServerPostgres(databaseUrl: string, migrationsFolder: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    connectionTimeoutMillis: 5_000,
    query_timeout: 10_000,
    statement_timeout: 10_000,
  })
  // A connection that breaks while idle is replaced; without a listener it would end the process.
  pool.on('error', () => undefined)
  try {
    await migrateOnce(pool, migrationsFolder)
  } catch (cause) {
    await pool.end()
    throw new DatabaseUnavailable(
      `The database server at ${new URL(databaseUrl).host} does not answer as needed. Check DATABASE_URL and that it runs.`,
      { cause },
    )
  }
  return {
    kind: 'server',
    sql: drizzle({ client: pool }),
    async query({ text, values }) {
      const { rows, rowCount } = await pool.query<Record<string, unknown>>(text, [...(values ?? [])])
      return { rows, rowCount: rowCount ?? 0 }
    },
    close: () => pool.end(),
  }
}

/** Several processes may start at once: one migrates, the others wait. */
async function migrateOnce(pool: pg.Pool, migrationsFolder: string): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await migrate(drizzle({ client }), { migrationsFolder })
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK])
  } finally {
    client.release()
  }
}
