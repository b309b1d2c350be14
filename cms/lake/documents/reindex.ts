import type { DatabaseSync } from 'node:sqlite'
import { integerOf, textOf } from '../storage/rows.ts'
import { parseDocument } from './document.ts'
import type { DocumentStore } from './documentStore.ts'
import { atomically } from './transaction.ts'

/** Counted up when what is derived from documents (references, list items, columns) is derived differently. */
const DERIVATION = 1

/** Derives anew what an older version of the lake derived differently, or not at all. */
export function reindexIfOutdated(sql: DatabaseSync, store: DocumentStore): void {
  const version = sql.prepare('PRAGMA user_version').get()
  if (version && integerOf(version, 'user_version') === DERIVATION) return
  const ids = sql.prepare('SELECT id FROM documents').all()
  const select = sql.prepare('SELECT json FROM documents WHERE id = ?')
  atomically(sql, () => {
    for (const row of ids) {
      const document = select.get(textOf(row, 'id'))
      if (document) store.write(parseDocument(textOf(document, 'json')))
    }
    sql.exec(`PRAGMA user_version = ${DERIVATION}`)
  })
}
