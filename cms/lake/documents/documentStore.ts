import type { DatabaseSync } from 'node:sqlite'
import { textOf } from '../storage/rows.ts'
import { INDEXED_LISTS } from '../storage/schema.ts'
import { type LakeDocument, parseDocument } from './document.ts'
import { addressOf } from './ids.ts'
import { referencesIn } from './references.ts'

/** Documents by id, in SQLite. Writes belong inside a transaction; see `transact`. */
export interface DocumentStore {
  read(id: string): LakeDocument | undefined
  exists(id: string): boolean
  write(document: LakeDocument): void
  remove(id: string): void
  /** Ids of documents that hold a strong reference to the target. */
  strongReferrers(target: string): readonly string[]
  /** Ids of documents that refer to the target in any way. */
  referrers(target: string): readonly string[]
  /** The versions of a document, in any layer. */
  versions(publishedId: string): readonly LakeDocument[]
}

export function createDocumentStore(sql: DatabaseSync): DocumentStore {
  const select = sql.prepare('SELECT json FROM documents WHERE id = ?')
  const probe = sql.prepare('SELECT 1 FROM documents WHERE id = ?')
  const upsert = sql.prepare(
    'INSERT OR REPLACE INTO documents (id, published_id, layer, type, rev, created, updated, json) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const drop = sql.prepare('DELETE FROM documents WHERE id = ?')
  const dropReferences = sql.prepare('DELETE FROM refs WHERE document = ?')
  const insertReference = sql.prepare('INSERT INTO refs (target, document, strong) VALUES (?, ?, ?)')
  const dropItems = sql.prepare('DELETE FROM list_items WHERE document = ?')
  const insertItem = sql.prepare('INSERT OR IGNORE INTO list_items (field, value, document) VALUES (?, ?, ?)')
  const selectStrong = sql.prepare('SELECT document FROM refs WHERE target = ? AND strong = 1 ORDER BY document')
  const selectReferrers = sql.prepare('SELECT document FROM refs WHERE target = ? ORDER BY document')
  const selectVersions = sql.prepare('SELECT json FROM documents WHERE published_id = ?')

  return {
    read(id) {
      const row = select.get(id)
      return row && parseDocument(textOf(row, 'json'))
    },
    exists: (id) => probe.get(id) !== undefined,
    write(document) {
      const { publishedId, layer } = addressOf(document._id)
      const { _id, _type, _rev, _createdAt, _updatedAt } = document
      upsert.run(_id, publishedId, layer, _type, _rev, _createdAt, _updatedAt, JSON.stringify(document))
      dropReferences.run(_id)
      for (const { target, strong } of referencesIn(document)) insertReference.run(target, _id, strong ? 1 : 0)
      dropItems.run(_id)
      for (const field of INDEXED_LISTS) {
        for (const item of textsIn(document[field])) insertItem.run(field, item, _id)
      }
    },
    remove(id) {
      drop.run(id)
      dropReferences.run(id)
      dropItems.run(id)
    },
    strongReferrers: (target) => selectStrong.all(target).map((row) => textOf(row, 'document')),
    referrers: (target) => selectReferrers.all(target).map((row) => textOf(row, 'document')),
    versions: (publishedId) => selectVersions.all(publishedId).map((row) => parseDocument(textOf(row, 'json'))),
  }
}

const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
