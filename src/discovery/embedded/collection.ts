import type { DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { indexNotFound } from './api/errors.ts'
import type { Document } from './json.ts'
import { VECTORS } from './memory/leaves.ts'
import { SearchIndex } from './memory/searchIndex.ts'
import type { Searchable } from './search/searchable.ts'
import { DEFAULT_SETTINGS, type Settings } from './settings/settings.ts'
import type { IndexFiles } from './snapshot/indexFiles.ts'
import { type Change, ChangeStore } from './store/changeStore.ts'
import { inTransaction } from './store/database.ts'
import { DocumentStore } from './store/documentStore.ts'
import { type IndexRecord, IndexStore } from './store/indexStore.ts'

/** So many documents are stored at once: each time the disk is waited for. */
const PORTION = 500
/** So many documents are indexed before other work, such as searches, has its turn. */
const SLICE = 50
/** An index is saved when so many documents, and this share of all, have changed. */
const CHANGES_BEFORE_SAVING = 1000
const SHARE_BEFORE_SAVING = 0.05

interface LiveIndex {
  record: IndexRecord
  index: SearchIndex
  /** Changes since the index was saved; undefined: it is not saved. */
  unsaved: number | undefined
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
  readonly #changes: ChangeStore
  readonly #files: IndexFiles
  readonly #live = new Map<string, LiveIndex>()

  /** @param files where whole indexes are kept */
  constructor(database: DatabaseSync, files: IndexFiles) {
    this.#database = database
    this.#store = new IndexStore(database)
    this.documents = new DocumentStore(database)
    this.#changes = new ChangeStore(database)
    this.#files = files
  }

  /** Brings all indexes into memory: as they were saved, with the changes since then, or made from their documents. */
  async load(): Promise<void> {
    this.#removeUnusedFiles()
    for (const record of this.#store.all()) {
      const restored = this.#restore(record)
      const index = restored ?? (await this.#build(record.number, record.settings))
      const unsaved = restored ? this.#changes.countOf(record.number) : undefined
      this.#live.set(record.uid, { record, index, unsaved })
    }
  }

  /** Saves the indexes that have changed much since they were saved, or (`all`) at all; each takes some time, in one go. */
  save(all: boolean): void {
    const due = [...this.#live.values()].filter(({ index, unsaved = index.size }) => {
      const many = Math.max(CHANGES_BEFORE_SAVING, index.size * SHARE_BEFORE_SAVING)
      return unsaved >= (all ? 1 : many)
    })
    for (const live of due) {
      const file = this.#files.save(live.index, live.record.settings)
      inTransaction(this.#database, () => this.#changes.setFile(live.record.number, file))
      live.unsaved = 0
    }
    if (due.length > 0) this.#removeUnusedFiles()
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
    const document = (id: string) => withoutVectors(this.documents.get(number, id))
    return { uid, settings, index, primaryKey, document }
  }

  create(uid: string, primaryKey: string | null): IndexRecord {
    const now = new Date().toISOString()
    const record = this.#store.insert({ uid, primaryKey, settings: DEFAULT_SETTINGS, createdAt: now, updatedAt: now })
    this.#live.set(uid, { record, index: new SearchIndex(record.settings), unsaved: undefined })
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
      this.#changes.setFile(record.number, undefined)
      this.#store.delete(record.number)
    })
    this.#live.delete(uid)
    this.#removeUnusedFiles()
  }

  /** Changes settings; with `rebuild` the index is built anew beside the old one, which answers until then. */
  async setSettings(uid: string, settings: Settings, rebuild: boolean): Promise<void> {
    const live = this.#get(uid)
    const index = rebuild ? await this.#build(live.record.number, settings) : live.index
    inTransaction(this.#database, () => {
      if (rebuild) this.#changes.setFile(live.record.number, undefined)
      this.#update(live, { settings })
    })
    if (rebuild) {
      live.unsaved = undefined
      this.#removeUnusedFiles()
    }
    live.index = index
  }

  /** Stores documents, a portion at a time; each portion is searchable as soon as it is stored. */
  async put(uid: string, writes: readonly Write[], merge: Merge): Promise<void> {
    const live = this.#get(uid)
    for (let at = 0; at < writes.length; at += PORTION) {
      if (at > 0) await setImmediate()
      const changes = this.#storePortion(live, writes.slice(at, at + PORTION), merge)
      for (const [i, { id, document }] of changes.entries()) {
        if (i > 0 && i % SLICE === 0) await setImmediate()
        live.index.put(id, document)
      }
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
    if (live.index.sparse) {
      live.index = await this.#build(live.record.number, live.record.settings)
      this.#forgetFile(live.record.number)
      this.#removeUnusedFiles()
      live.unsaved = undefined
    }
    return removed
  }

  removeAll(uid: string): number {
    const live = this.#get(uid)
    const removed = live.index.size
    inTransaction(this.#database, () => {
      this.documents.deleteAll(live.record.number)
      this.#changes.setFile(live.record.number, undefined)
      this.#update(live, {})
    })
    live.unsaved = undefined
    live.index = new SearchIndex(live.record.settings)
    this.#removeUnusedFiles()
    return removed
  }

  #storePortion(live: LiveIndex, writes: readonly Write[], merge: Merge): Write[] {
    const { record } = live
    const changes: Write[] = []
    inTransaction(this.#database, () => {
      for (const write of writes) {
        const before = this.documents.get(record.number, write.id)
        const document = merge(before, write.document)
        if (!document || (before && isDeepStrictEqual(before, document))) continue
        this.documents.put(record.number, write.id, JSON.stringify(document))
        this.#record(live, { id: write.id, removed: false })
        changes.push({ id: write.id, document })
      }
    })
    return changes
  }

  /** Within the transaction that changes the document; only what is saved needs to know. */
  #record(live: LiveIndex, change: Change): void {
    if (live.unsaved === undefined) return
    this.#changes.record(live.record.number, change)
    live.unsaved++
  }

  #removePortion(live: LiveIndex, ids: readonly string[]): number {
    const { record, index } = live
    const removed = [...new Set(ids)].filter((id) => index.ordinalOf(id) !== undefined)
    inTransaction(this.#database, () => {
      for (const id of removed) {
        this.documents.delete(record.number, id)
        this.#record(live, { id, removed: true })
      }
    })
    for (const id of removed) index.remove(id)
    return removed.length
  }

  /** The saved index with the changes since then done again, one by one, each with the document as it is now. */
  #restore({ number, settings }: IndexRecord): SearchIndex | undefined {
    const file = this.#changes.fileOf(number)
    const index = file === undefined ? undefined : this.#files.load(file, settings)
    if (!index) {
      this.#forgetFile(number)
      return undefined
    }
    for (const { id, removed } of this.#changes.of(number)) {
      const document = this.documents.get(number, id)
      if (removed) index.remove(id)
      else if (document) index.put(id, document)
    }
    return index
  }

  #forgetFile(number: number): void {
    inTransaction(this.#database, () => this.#changes.setFile(number, undefined))
  }

  #removeUnusedFiles(): void {
    this.#files.keepOnly(this.#changes.files)
  }

  async #build(number: number, settings: Settings): Promise<SearchIndex> {
    const index = new SearchIndex(settings)
    for (const portion of this.documents.portions(number, PORTION)) {
      for (const { id, document } of portion) index.put(id, document)
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

/** A document as it is shown. */
function withoutVectors(document: Document | undefined): Document | undefined {
  if (!document || !(VECTORS in document)) return document
  const { [VECTORS]: _hidden, ...shown } = document
  return shown
}
