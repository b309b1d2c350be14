import type { DatabaseSync } from 'node:sqlite'
import { INDEXED_LISTS, STORED_FIELDS, storedKey } from '../storage/fields.ts'
import { textKey } from '../storage/keys.ts'
import { integerOf, textOf } from '../storage/rows.ts'
import { type LakeDocument, parseDocument } from './document.ts'
import { addressOf, DRAFTS, PUBLISHED } from './ids.ts'
import { ELSEWHERE, referencesIn, STRONG } from './references.ts'
import { wordsOf } from './words.ts'

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

const COLUMNS = ['published_id', 'layer', 'covered', 'type', 'rev', 'created', 'updated'].concat(
  STORED_FIELDS.map(({ column }) => column),
)
const UPSERT = `INSERT INTO documents (id, ${COLUMNS.join(', ')}) VALUES (?${', ?'.repeat(COLUMNS.length)})
ON CONFLICT (id) DO UPDATE SET ${COLUMNS.map((column) => `${column} = excluded.${column}`).join(', ')} RETURNING seq`

export function createDocumentStore(sql: DatabaseSync): DocumentStore {
  const select = sql.prepare('SELECT json FROM documents JOIN contents USING (seq) WHERE id = ?')
  const probe = sql.prepare('SELECT 1 FROM documents WHERE id = ?')
  const upsert = sql.prepare(UPSERT)
  const upsertContent = sql.prepare('INSERT OR REPLACE INTO contents (seq, json) VALUES (?, ?)')
  const cover = sql.prepare(
    `UPDATE documents SET covered = ? WHERE published_id = ? AND layer = '${PUBLISHED}' AND covered <> ?1`,
  )
  const drop = sql.prepare('DELETE FROM documents WHERE id = ? RETURNING seq')
  const dropContent = sql.prepare('DELETE FROM contents WHERE seq = ?')
  const upsertWords = sql.prepare('INSERT OR REPLACE INTO words (rowid, text) VALUES (?, ?)')
  const dropWords = sql.prepare('DELETE FROM words WHERE rowid = ?')
  const dropReferences = sql.prepare('DELETE FROM refs WHERE document = ?')
  const insertReference = sql.prepare('INSERT INTO refs (target, document, kind) VALUES (?, ?, ?)')
  const dropItems = sql.prepare('DELETE FROM list_items WHERE document = ?')
  const insertItem = sql.prepare('INSERT OR IGNORE INTO list_items (field, value, document) VALUES (?, ?, ?)')
  const selectReferrers = sql.prepare('SELECT document FROM refs WHERE target = ? AND kind < ? ORDER BY document')
  const selectVersions = sql.prepare('SELECT json FROM documents JOIN contents USING (seq) WHERE published_id = ?')

  const referrersOf = (target: string, belowKind: number): readonly string[] =>
    selectReferrers.all(textKey(target), belowKind).map((row) => textOf(row, 'document'))

  return {
    read(id) {
      const row = select.get(id)
      return row && parseDocument(textOf(row, 'json'))
    },
    exists: (id) => probe.get(id) !== undefined,
    write(document) {
      const { publishedId, layer } = addressOf(document._id)
      const { _id, _type, _rev, _createdAt, _updatedAt } = document
      const covered = layer === PUBLISHED && probe.get(`${DRAFTS}.${_id}`) ? 1 : 0
      const system = [_type, _rev, _createdAt, _updatedAt].map(textKey)
      const fields = STORED_FIELDS.map((field) => storedKey(document, field))
      const row = upsert.get(_id, publishedId, layer, covered, ...system, ...fields)
      if (!row) throw new Error(`The document ${_id} was not written`)
      const seq = integerOf(row, 'seq')
      upsertContent.run(seq, JSON.stringify(document))
      upsertWords.run(seq, wordsOf(document))
      if (layer === DRAFTS) cover.run(1, publishedId)
      dropReferences.run(_id)
      for (const { target, kind } of referencesIn(document)) insertReference.run(textKey(target), _id, kind)
      dropItems.run(_id)
      for (const field of INDEXED_LISTS) {
        for (const item of textsIn(document[field])) insertItem.run(field, textKey(item), _id)
      }
    },
    remove(id) {
      const row = drop.get(id)
      if (!row) return
      const seq = integerOf(row, 'seq')
      dropContent.run(seq)
      dropWords.run(seq)
      const { publishedId, layer } = addressOf(id)
      if (layer === DRAFTS) cover.run(0, publishedId)
      dropReferences.run(id)
      dropItems.run(id)
    },
    strongReferrers: (target) => referrersOf(target, STRONG + 1),
    referrers: (target) => referrersOf(target, ELSEWHERE),
    versions: (publishedId) => selectVersions.all(publishedId).map((row) => parseDocument(textOf(row, 'json'))),
  }
}

const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
