import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { keyOfJson } from './keys.ts'
import { lockDirectory } from './lock.ts'
import { addMissingColumns, setFormerTablesAside } from './migrate.ts'
import { SCHEMA } from './schema.ts'
import { storageFailureOf } from './storageFailure.ts'

export interface Database {
  readonly sql: DatabaseSync
  close(): void
}

const fileIn = (dataDir: string): string => join(dataDir, 'lake.sqlite')

/** Negative: kibibytes. It counts as the process's own memory; the rest of the file is in the system's cache. */
const CACHE = -49_152
const READER_CACHE = -16_384

/**
 * Opens (or creates) the lake's database. A commit returns once it is on the disk (WAL with synchronous=FULL).
 * @throws DirectoryInUse when another process has the directory; an error that names it when it cannot be written to
 */
export function openDatabase(dataDir: string): Database {
  try {
    return open(dataDir)
  } catch (cause) {
    if (!(cause instanceof Error && storageFailureOf(cause))) throw cause
    throw new Error(`The data directory ${dataDir} cannot be written to: ${cause.message}.`, { cause })
  }
}

function open(dataDir: string): Database {
  mkdirSync(dataDir, { recursive: true })
  const release = lockDirectory(dataDir)
  const sql = new DatabaseSync(fileIn(dataDir))
  sql.exec(
    `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = ${CACHE};`,
  )
  addFunctions(sql)
  setFormerTablesAside(sql)
  addMissingColumns(sql)
  sql.exec(SCHEMA)
  // Statistics tell SQLite that ids of one owner are few and documents of one type are many. Bounded, so that opening does not scan.
  sql.exec('PRAGMA analysis_limit = 1000; PRAGMA optimize = 0x10002;')
  return {
    sql,
    close() {
      try {
        sql.exec('PRAGMA optimize')
      } finally {
        sql.close()
        release()
      }
    },
  }
}

/** Opens the database that this process has open already, for reading only. */
export function openReader(dataDir: string): DatabaseSync {
  const sql = new DatabaseSync(fileIn(dataDir), { readOnly: true })
  sql.exec(`PRAGMA temp_store = MEMORY; PRAGMA cache_size = ${READER_CACHE};`)
  addFunctions(sql)
  return sql
}

function addFunctions(sql: DatabaseSync): void {
  sql.function('groq_key', { deterministic: true }, (json) => (typeof json === 'string' ? keyOfJson(json) : null))
  sql.function('groq_lower', { deterministic: true }, (json) => {
    const value: unknown = typeof json === 'string' && json.startsWith('"') ? JSON.parse(json) : null
    return typeof value === 'string' ? keyOfJson(JSON.stringify(value.toLowerCase())) : null
  })
}
