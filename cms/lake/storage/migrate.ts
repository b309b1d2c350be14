import type { DatabaseSync } from 'node:sqlite'
import { STORED_FIELDS } from './fields.ts'
import { textOf } from './rows.ts'

/** Where documents lie that a former version of the lake kept in one table with their JSON, until they are moved. */
export const FORMER_DOCUMENTS = 'documents_before_2'

/** Puts the tables of a former version out of the way. Quick, whatever they hold; `reindexIfOutdated` empties them. */
export function setFormerTablesAside(sql: DatabaseSync): void {
  if (!columnsOfDocuments(sql).includes('json')) return
  const indexes = sql
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'documents' AND sql IS NOT NULL")
    .all()
    .map((row) => `DROP INDEX ${textOf(row, 'name')};`)
  sql.exec(`BEGIN; ${indexes.join(' ')} DROP TABLE refs; ALTER TABLE documents RENAME TO ${FORMER_DOCUMENTS}; COMMIT;`)
}

/** Makes room for fields that a former version kept in no column; `reindexIfOutdated` fills it. */
export function addMissingColumns(sql: DatabaseSync): void {
  const existing = columnsOfDocuments(sql)
  if (existing.length === 0) return
  for (const { column } of STORED_FIELDS)
    if (!existing.includes(column)) sql.exec(`ALTER TABLE documents ADD COLUMN ${column}`)
}

/** None while there is no such table. */
const columnsOfDocuments = (sql: DatabaseSync): readonly string[] =>
  sql
    .prepare("SELECT name FROM pragma_table_info('documents')")
    .all()
    .map((row) => textOf(row, 'name'))
