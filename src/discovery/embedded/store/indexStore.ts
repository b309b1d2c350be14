import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { parseJson } from '../json.ts'
import type { Settings } from '../settings/settings.ts'
import { storedSettings } from '../settings/settingsSchema.ts'
import { allRows } from './rows.ts'

/** An index as the store knows it. `number` stays the same when indexes are renamed or swapped. */
export interface IndexRecord {
  readonly number: number
  readonly uid: string
  readonly primaryKey: string | null
  readonly settings: Settings
  readonly createdAt: string
  readonly updatedAt: string
}

const row = z
  .object({
    number: z.number(),
    uid: z.string(),
    primary_key: z.string().nullable(),
    settings: z.string(),
    created_at: z.string(),
    updated_at: z.string(),
  })
  .transform(
    (found): IndexRecord => ({
      number: found.number,
      uid: found.uid,
      primaryKey: found.primary_key,
      settings: storedSettings(parseJson(found.settings)),
      createdAt: found.created_at,
      updatedAt: found.updated_at,
    }),
  )

export class IndexStore {
  readonly #all
  readonly #insert
  readonly #update
  readonly #delete

  constructor(database: DatabaseSync) {
    this.#all = database.prepare('SELECT * FROM indexes ORDER BY uid')
    this.#insert = database.prepare(
      'INSERT INTO indexes (uid, primary_key, settings, created_at, updated_at) VALUES (?, ?, ?, ?, ?)',
    )
    this.#update = database.prepare(
      'UPDATE indexes SET uid = ?, primary_key = ?, settings = ?, created_at = ?, updated_at = ? WHERE number = ?',
    )
    this.#delete = database.prepare('DELETE FROM indexes WHERE number = ?')
  }

  all(): IndexRecord[] {
    return allRows(this.#all, row)
  }

  insert(record: Omit<IndexRecord, 'number'>): IndexRecord {
    const { lastInsertRowid } = this.#insert.run(
      record.uid,
      record.primaryKey,
      JSON.stringify(record.settings),
      record.createdAt,
      record.updatedAt,
    )
    return { ...record, number: Number(lastInsertRowid) }
  }

  update(record: IndexRecord): void {
    const { uid, primaryKey, settings, createdAt, updatedAt, number } = record
    this.#update.run(uid, primaryKey, JSON.stringify(settings), createdAt, updatedAt, number)
  }

  delete(number: number): void {
    this.#delete.run(number)
  }
}
