import { timingSafeEqual } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { parseJson } from '../json.ts'
import { durably } from '../store/database.ts'
import { allRows, oneRow } from '../store/rows.ts'
import { DEFAULT_ADMIN_KEY_UID, DEFAULT_SEARCH_KEY_UID, keyFor } from './keyDerivation.ts'

/** An API key without its value, which is derived from the master key. Times are ISO 8601. */
export interface ApiKey {
  readonly uid: string
  readonly name: string | null
  readonly description: string | null
  readonly actions: readonly string[]
  readonly indexes: readonly string[]
  readonly expiresAt: string | null
  readonly createdAt: string
  readonly updatedAt: string
}

const strings = z.array(z.string())
const row = z
  .object({
    uid: z.string(),
    name: z.string().nullable(),
    description: z.string().nullable(),
    actions: z.string(),
    indexes: z.string(),
    expires_at: z.string().nullable(),
    created_at: z.string(),
    updated_at: z.string(),
  })
  .transform(
    (found): ApiKey => ({
      uid: found.uid,
      name: found.name,
      description: found.description,
      actions: strings.parse(parseJson(found.actions)),
      indexes: strings.parse(parseJson(found.indexes)),
      expiresAt: found.expires_at,
      createdAt: found.created_at,
      updatedAt: found.updated_at,
    }),
  )

/** The API keys of a server; a new server has one for searching and one for everything but keys. */
export class KeyStore {
  readonly masterKey: string
  readonly #database: DatabaseSync
  readonly #all
  readonly #get
  readonly #put
  readonly #delete
  #known = new Map<string, ApiKey>()

  constructor(database: DatabaseSync, masterKey: string) {
    this.masterKey = masterKey
    this.#database = database
    this.#all = database.prepare('SELECT * FROM api_keys ORDER BY created_at DESC, uid')
    this.#get = database.prepare('SELECT * FROM api_keys WHERE uid = ?')
    this.#put = database.prepare('INSERT OR REPLACE INTO api_keys VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
    this.#delete = database.prepare('DELETE FROM api_keys WHERE uid = ?')
    if (this.all().length === 0) this.#addDefaults()
    this.#remember()
  }

  all(): ApiKey[] {
    return allRows(this.#all, row)
  }

  /** A key by its uid or its value. */
  find(uidOrValue: string): ApiKey | undefined {
    return oneRow(this.#get, row, uidOrValue.toLowerCase()) ?? this.byValue(uidOrValue)
  }

  byValue(value: string): ApiKey | undefined {
    return this.#known.get(value)
  }

  valueOf(key: ApiKey): string {
    return keyFor(this.masterKey, key.uid)
  }

  isMaster(value: string): boolean {
    const given = Buffer.from(keyFor(value, 'master'))
    const expected = Buffer.from(keyFor(this.masterKey, 'master'))
    return timingSafeEqual(given, expected)
  }

  put(key: ApiKey): void {
    durably(this.#database, () => this.#write(key))
    this.#remember()
  }

  delete(uid: string): void {
    durably(this.#database, () => this.#delete.run(uid))
    this.#remember()
  }

  #write(key: ApiKey): void {
    const { uid, name, description, actions, indexes, expiresAt, createdAt, updatedAt } = key
    this.#put.run(
      uid,
      name,
      description,
      JSON.stringify(actions),
      JSON.stringify(indexes),
      expiresAt,
      createdAt,
      updatedAt,
    )
  }

  #remember(): void {
    this.#known = new Map(this.all().map((key) => [this.valueOf(key), key]))
  }

  #addDefaults(): void {
    const now = new Date().toISOString()
    const common = { indexes: ['*'], expiresAt: null, createdAt: now, updatedAt: now }
    this.#write({
      ...common,
      uid: DEFAULT_SEARCH_KEY_UID,
      name: 'Default Search API Key',
      description: 'Use it to search from the frontend',
      actions: ['search'],
    })
    this.#write({
      ...common,
      uid: DEFAULT_ADMIN_KEY_UID,
      name: 'Default Admin API Key',
      description: 'Use it for anything that is not a search operation. Caution! Do not expose it on a public frontend',
      actions: ['*'],
    })
  }
}
