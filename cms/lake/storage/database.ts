import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { lockDirectory } from './lock.ts'
import { SCHEMA } from './schema.ts'

export interface Database {
  readonly sql: DatabaseSync
  close(): void
}

/**
 * Opens (or creates) the lake's database. A commit returns once it is on the disk (WAL with synchronous=FULL).
 * @throws DirectoryInUse when another process has the directory
 */
export function openDatabase(dataDir: string): Database {
  mkdirSync(dataDir, { recursive: true })
  const release = lockDirectory(dataDir)
  const sql = new DatabaseSync(join(dataDir, 'lake.sqlite'))
  sql.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;',
  )
  sql.function('groq_lower', { deterministic: true }, (text) => (typeof text === 'string' ? text.toLowerCase() : null))
  sql.exec(SCHEMA)
  // Statistics tell SQLite that ids of one owner are few and documents of one type are many.
  sql.exec('PRAGMA analysis_limit = 1000; PRAGMA optimize = 0x10002;')
  return {
    sql,
    close() {
      sql.exec('PRAGMA optimize')
      sql.close()
      release()
    },
  }
}
