import type { DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { indexNotFound } from './api/errors.ts'
import type { Document } from './json.ts'
import { SearchIndex } from './memory/searchIndex.ts'
import type { Searchable } from './search/searchable.ts'
import { DEFAULT_SETTINGS, type Settings } from './settings/settings.ts'
import { inTransaction } from './store/database.ts'
import { DocumentStore } from './store/documentStore.ts'
import { type IndexRecord, IndexStore } from './store/indexStore.ts'

/** So many documents are handled before other work, such as searches, has its turn. */
const PORTION = 100

interface LiveIndex {
  record: IndexRecord
  index: SearchIndex
}

/** A document to be stored, by its id. */
export interface Write {
  readonly id: string
  readonly document: Document
}

/** What is stored, given what was there and what was sent; undefined: nothing changes. */
export type Merge = (before: Document | undefined, sent: Document) => Document | undefined

/** All indexes of a server: their documents on disk and what is searched in memory, kept in step. */
export class Collection {
  readonly #database: DatabaseSync
  readonly #store: IndexStore
  readonly documents: DocumentStore
  readonly #live = new Map<string, LiveIndex>()

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#store = new IndexStore(database)
    this.documents = new DocumentStore(database)
  }

  /** Brings all indexes into memory. */
  async load(): Promise<void> {
    for (const record of this.#store.all()) {
      this.#live.set(record.uid, { record, index: await this.#build(record.number, record.settings) })
    }
  }

  get records(): IndexRecord[] {
    return [...this.#live.values()].map(({ record }) => record).sort((a, b) => (a.uid < b.uid ? -1 : 1))
  }

  has(uid: string): boolean {
    return this.#live.has(uid)
  }

  /** @throws ApiError when there is no such index */
  record(uid: string): IndexRecord {
    return this.#get(uid).record
  }

  /** Number of documents. */
  size(uid: string): number {
    return this.#get(uid).index.size
  }

  /** The index as searches see it. @throws ApiError */
  searchable(uid: string): Searchable {
    const { record, index } = this.#get(uid)
    const { settings, number, primaryKey } = record
    return { uid, settings, index, primaryKey, document: (id) => this.documents.get(number, id) }
  }

  create(uid: string, primaryKey: string | null): IndexRecord {
    const now = new Date().toISOString()
    const record = this.#store.insert({ uid, primaryKey, settings: DEFAULT_SETTINGS, createdAt: now, updatedAt: now })
    this.#live.set(uid, { record, index: new SearchIndex(record.settings) })
    return record
  }

  setPrimaryKey(uid: string, primaryKey: string): void {
    this.#update(this.#get(uid), { primaryKey })
  }

  rename(uid: string, newUid: string): void {
    const live = this.#get(uid)
    this.#update(live, { uid: newUid })
    this.#live.delete(uid)
    this.#live.set(newUid, live)
  }

  /** Exchanges the contents and settings of two indexes. */
  swap(a: string, b: string): void {
    const first = this.#get(a)
    const second = this.#get(b)
    inTransaction(this.#database, () => {
      this.#store.update({ ...first.record, uid: '' })
      this.#update(second, { uid: a })
      this.#update(first, { uid: b })
    })
    this.#live.set(a, second)
    this.#live.set(b, first)
  }

  delete(uid: string): void {
    const { record } = this.#get(uid)
    inTransaction(this.#database, () => {
      this.documents.deleteAll(record.number)
      this.#store.delete(record.number)
    })
    this.#live.delete(uid)
  }

  /** Changes settings; with `rebuild` the index is built anew beside the old one, which answers until then. */
  async setSettings(uid: string, settings: Settings, rebuild: boolean): Promise<void> {
    const live = this.#get(uid)
    const index = rebuild ? await this.#build(live.record.number, settings) : live.index
    this.#update(live, { settings })
    live.index = index
  }

  /** Stores documents, a portion at a time; each portion is searchable as soon as it is stored. */
  async put(uid: string, writes: readonly Write[], merge: Merge): Promise<void> {
    const live = this.#get(uid)
    for (let at = 0; at < writes.length; at += PORTION) {
      if (at > 0) await setImmediate()
      this.#putPortion(live, writes.slice(at, at + PORTION), merge)
    }
    this.#update(live, {})
  }

  /** Removes documents; answers how many there were. */
  async remove(uid: string, ids: readonly string[]): Promise<number> {
    const live = this.#get(uid)
    let removed = 0
    for (let at = 0; at < ids.length; at += PORTION) {
      if (at > 0) await setImmediate()
      removed += this.#removePortion(live, ids.slice(at, at + PORTION))
    }
    this.#update(live, {})
    if (live.index.sparse) live.index = await this.#build(live.record.number, live.record.settings)
    return removed
  }

  removeAll(uid: string): number {
    const live = this.#get(uid)
    const removed = live.index.size
    this.documents.deleteAll(live.record.number)
    live.index = new SearchIndex(live.record.settings)
    this.#update(live, {})
    return removed
  }

  #putPortion({ record, index }: LiveIndex, writes: readonly Write[], merge: Merge): void {
    const changes: (Write & { before: Document | undefined })[] = []
    inTransaction(this.#database, () => {
      for (const write of writes) {
        const before = this.documents.get(record.number, write.id)
        const document = merge(before, write.document)
        if (!document || (before && isDeepStrictEqual(before, document))) continue
        this.documents.put(record.number, write.id, JSON.stringify(document))
        changes.push({ id: write.id, document, before })
      }
    })
    for (const { id, document, before } of changes) index.put(id, document, before)
  }

  #removePortion({ record, index }: LiveIndex, ids: readonly string[]): number {
    const removed: Write[] = []
    inTransaction(this.#database, () => {
      for (const id of ids) {
        const document = this.documents.get(record.number, id)
        if (!document) continue
        this.documents.delete(record.number, id)
        removed.push({ id, document })
      }
    })
    for (const { id, document } of removed) index.remove(id, document)
    return removed.length
  }

  async #build(number: number, settings: Settings): Promise<SearchIndex> {
    const index = new SearchIndex(settings)
    for (const portion of this.documents.portions(number, PORTION)) {
      for (const { id, document } of portion) index.put(id, document, undefined)
      await setImmediate()
    }
    return index
  }

  #update(live: LiveIndex, change: Partial<IndexRecord>): void {
    live.record = { ...live.record, ...change, updatedAt: new Date().toISOString() }
    this.#store.update(live.record)
  }

  #get(uid: string): LiveIndex {
    const live = this.#live.get(uid)
    if (!live) throw indexNotFound(uid)
    return live
  }
}
