import type { DatabaseSync } from 'node:sqlite'
import type { DocumentStore } from '../documents/documentStore.ts'
import { atomically } from '../documents/transaction.ts'
import { textOf } from '../storage/rows.ts'

/**
 * Lets assets' `url` follow the lake to another address, such as that of the machine a backup was restored on. The
 * documents are otherwise as they were, revision and all: nobody edited them.
 */
export function followAddress(sql: DatabaseSync, store: DocumentStore, publicUrl: string): void {
  sql.exec('CREATE TABLE IF NOT EXISTS asset_address (url TEXT NOT NULL)')
  const known = sql.prepare('SELECT url FROM asset_address').get()
  if (known && textOf(known, 'url') === publicUrl) return
  const assets = sql.prepare(`SELECT id FROM documents WHERE type IN ('sanity.imageAsset', 'sanity.fileAsset')`).all()
  atomically(sql, () => {
    for (const row of assets) {
      const asset = store.read(textOf(row, 'id'))
      if (typeof asset?.['path'] === 'string') store.write({ ...asset, url: `${publicUrl}/${asset['path']}` })
    }
    sql.exec('DELETE FROM asset_address')
    sql.prepare('INSERT INTO asset_address (url) VALUES (?)').run(publicUrl)
  })
}
