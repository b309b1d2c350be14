import { DatabaseSync } from 'node:sqlite'

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS indexes (
    number INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    primary_key TEXT,
    settings TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS documents (
    sequence INTEGER PRIMARY KEY,
    index_number INTEGER NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (index_number, id)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS changed_documents (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    index_number INTEGER NOT NULL,
    id TEXT NOT NULL,
    removed INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS changed_documents_by_index ON changed_documents (index_number, number);
  DROP TABLE IF EXISTS changes;
  CREATE TABLE IF NOT EXISTS saved_indexes (
    index_number INTEGER PRIMARY KEY,
    file TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS tasks (
    uid INTEGER PRIMARY KEY,
    index_uid TEXT,
    type TEXT NOT NULL,
    status TEXT NOT NULL,
    payload TEXT,
    details TEXT NOT NULL,
    error TEXT,
    canceled_by INTEGER,
    custom_metadata TEXT,
    enqueued_at TEXT NOT NULL,
    started_at TEXT,
    finished_at TEXT
  ) STRICT;
  CREATE INDEX IF NOT EXISTS tasks_by_status ON tasks (status, uid);
  CREATE TABLE IF NOT EXISTS task_contents (
    uid INTEGER PRIMARY KEY,
    content TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS api_keys (
    uid TEXT PRIMARY KEY,
    name TEXT,
    description TEXT,
    actions TEXT NOT NULL,
    indexes TEXT NOT NULL,
    expires_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT;
`

/**
 * Opens the store of a search server. A commit survives the end of the process; the power's failing it survives once a later
 * `durably` returns. So what was acknowledged is never lost, and what is lost are ends of tasks, which are done again.
 */
export function openDatabase(file: string): DatabaseSync {
  const database = new DatabaseSync(file)
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;')
  database.exec(SCHEMA)
  inTransaction(database, () => moveContents(database))
  return database
}

/** Stores of a former version have what a task brings in the task's own row. */
function moveContents(database: DatabaseSync): void {
  if (!database.prepare("SELECT 1 FROM pragma_table_info('tasks') WHERE name = 'content'").get()) return
  database.exec('INSERT INTO task_contents SELECT uid, content FROM tasks WHERE content IS NOT NULL')
  database.exec('ALTER TABLE tasks DROP COLUMN content')
}

/** Runs a write, and returns when it and everything before it is on the disk. */
export function durably<T>(database: DatabaseSync, work: () => T): T {
  database.exec('PRAGMA synchronous = FULL')
  try {
    return work()
  } finally {
    database.exec('PRAGMA synchronous = NORMAL')
  }
}

/** Runs `work` in one transaction, or as a part of the one at hand; nothing of it stays when it throws. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  if (database.isTransaction) return work()
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}
