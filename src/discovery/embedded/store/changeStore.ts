import type { DatabaseSync } from 'node:sqlite'

/** A document that was put or removed since an index was saved. */
export interface Change {
  readonly id: string
  readonly removed: boolean
}

/**
 * Which documents have changed since each index was saved. A change is recorded together with the document, so a saved
 * index and its changes always lead to the index as it was.
 */
export class ChangeStore {
  readonly #insert
  readonly #since
  readonly #count
  readonly #forget
  readonly #savedAs
  readonly #allSaved
  readonly #save
  readonly #unsave

  constructor(database: DatabaseSync) {
    this.#insert = database.prepare('INSERT INTO changed_documents (index_number, id, removed) VALUES (?, ?, ?)')
    this.#since = database.prepare('SELECT id, removed FROM changed_documents WHERE index_number = ? ORDER BY number')
    this.#count = database.prepare('SELECT COUNT(*) AS count FROM changed_documents WHERE index_number = ?')
    this.#forget = database.prepare('DELETE FROM changed_documents WHERE index_number = ?')
    this.#savedAs = database.prepare('SELECT file FROM saved_indexes WHERE index_number = ?')
    this.#allSaved = database.prepare('SELECT file FROM saved_indexes')
    this.#save = database.prepare('INSERT OR REPLACE INTO saved_indexes (index_number, file) VALUES (?, ?)')
    this.#unsave = database.prepare('DELETE FROM saved_indexes WHERE index_number = ?')
  }

  record(index: number, { id, removed }: Change): void {
    this.#insert.run(index, id, removed ? 1 : 0)
  }

  /** All changes since the index was saved, in their order. */
  of(index: number): Change[] {
    return this.#since.all(index).map(({ id, removed }) => ({ id: String(id), removed: removed === 1 }))
  }

  countOf(index: number): number {
    return Number(this.#count.get(index)?.['count'] ?? 0)
  }

  /** The file that holds the index, if it is saved. */
  fileOf(index: number): string | undefined {
    const file = this.#savedAs.get(index)?.['file']
    return typeof file === 'string' ? file : undefined
  }

  get files(): string[] {
    return this.#allSaved.all().map(({ file }) => String(file))
  }

  /** From now on a file holds the index, with all changes so far; `undefined`: no file does. Belongs in a transaction. */
  setFile(index: number, file: string | undefined): void {
    this.#forget.run(index)
    if (file === undefined) this.#unsave.run(index)
    else this.#save.run(index, file)
  }
}
