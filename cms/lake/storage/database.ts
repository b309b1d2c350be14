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
  return {
    sql,
    close() {
      sql.exec('PRAGMA optimize')
      sql.close()
      release()
    },
  }
}
