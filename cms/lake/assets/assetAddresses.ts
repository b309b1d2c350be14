import type { DatabaseSync } from 'node:sqlite'
import type { DocumentStore } from '../documents/documentStore.ts'
import { atomically } from '../documents/transaction.ts'
import { textOf } from '../storage/rows.ts'

const ASSET_TYPES: ReadonlySet<string> = new Set(['sanity.imageAsset', 'sanity.fileAsset'])

/**
 * Lets assets' `url` follow the lake to another address, such as that of the machine a backup was restored on. The
 * documents are otherwise as they were, revision and all: nobody edited them.
 */
export function followAddress(sql: DatabaseSync, store: DocumentStore, publicUrl: string): void {
  sql.exec('CREATE TABLE IF NOT EXISTS asset_address (url TEXT NOT NULL)')
  const known = sql.prepare('SELECT url FROM asset_address').get()
  if (known && textOf(known, 'url') === publicUrl) return
  const candidates = sql.prepare("SELECT id FROM documents WHERE id LIKE 'image-%' OR id LIKE 'file-%'").all()
  atomically(sql, () => {
    for (const row of candidates) {
      const asset = store.read(textOf(row, 'id'))
      if (asset && ASSET_TYPES.has(asset._type)) store.write({ ...asset, url: `${publicUrl}/${asset['path']}` })
    }
    sql.exec('DELETE FROM asset_address')
    sql.prepare('INSERT INTO asset_address (url) VALUES (?)').run(publicUrl)
  })
}
