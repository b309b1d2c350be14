import type { DatabaseSync } from 'node:sqlite'
import { FORMER_DOCUMENTS } from '../storage/migrate.ts'
import { integerOf, textOf } from '../storage/rows.ts'
import { parseDocument } from './document.ts'
import type { DocumentStore } from './documentStore.ts'
import { atomically } from './transaction.ts'

/** Counted up when what is derived from documents (columns, words, references, list items) is derived differently. */
const DERIVATION = 3

/** Derives anew what an older version of the lake derived differently, or kept elsewhere. All or nothing. */
export function reindexIfOutdated(sql: DatabaseSync, store: DocumentStore): void {
  const version = sql.prepare('PRAGMA user_version').get()
  if (version && integerOf(version, 'user_version') === DERIVATION) return
  const hasFormer = sql.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(FORMER_DOCUMENTS) !== undefined
  const source = hasFormer ? FORMER_DOCUMENTS : 'documents JOIN contents USING (seq)'
  const ids = sql.prepare(`SELECT id FROM ${source}`).all()
  const select = sql.prepare(`SELECT json FROM ${source} WHERE id = ?`)
  atomically(sql, () => {
    for (const row of ids) {
      const document = select.get(textOf(row, 'id'))
      if (document) store.write(parseDocument(textOf(document, 'json')))
    }
    if (hasFormer) sql.exec(`DROP TABLE ${FORMER_DOCUMENTS}`)
    sql.exec(`PRAGMA user_version = ${DERIVATION}`)
  })
}
