import { fileURLToPath } from 'node:url'
import type { Database } from './database.ts'
import { openEmbeddedPostgres } from './embeddedPostgres.ts'
import { openServerPostgres } from './serverPostgres.ts'

export interface DatabaseOptions {
  /** A PostgreSQL server; absent: the embedded store under `dataDir`. */
  readonly databaseUrl?: string | undefined
  readonly dataDir: string
}

const MIGRATIONS = fileURLToPath(new URL('./migrations', import.meta.url))

/**
 * Opens the store of inquiries and applies the migrations that it still lacks.
 * @throws DatabaseUnavailable when another process has the directory, or the server does not answer
 */
export function openDatabase({ databaseUrl, dataDir }: DatabaseOptions): Promise<Database> {
  return databaseUrl ? openServerPostgres(databaseUrl, MIGRATIONS) : openEmbeddedPostgres(dataDir, MIGRATIONS)
}
