import type { DatabaseSync } from 'node:sqlite'
import { type Document, isObject, parseJson } from '../json.ts'
import { VECTORS } from '../memory/leaves.ts'

/** The documents of all indexes as they were given, in the order in which they came. */
export class DocumentStore {
  readonly #get
  readonly #put
  readonly #delete
  readonly #deleteAll
  readonly #each
  readonly #size
  readonly #fields

  constructor(database: DatabaseSync) {
    this.#get = database.prepare('SELECT body FROM documents WHERE index_number = ? AND id = ?')
    this.#put = database.prepare(
      'INSERT INTO documents (index_number, id, body) VALUES (?, ?, ?) ON CONFLICT (index_number, id) DO UPDATE SET body = excluded.body',
    )
    this.#delete = database.prepare('DELETE FROM documents WHERE index_number = ? AND id = ?')
    this.#deleteAll = database.prepare('DELETE FROM documents WHERE index_number = ?')
    this.#each = database.prepare(
      'SELECT sequence, id, body FROM documents WHERE index_number = ? AND sequence > ? ORDER BY sequence LIMIT ?',
    )
    this.#fields = database.prepare(
      'SELECT key, COUNT(*) AS count FROM documents, json_each(body) WHERE index_number = ? GROUP BY key ORDER BY key',
    )
    this.#size = database.prepare(
      'SELECT COALESCE(SUM(LENGTH(body)), 0) AS bytes FROM documents WHERE index_number = ?',
    )
  }

  /** The stored JSON text of a document. */
  body(index: number, id: string): string | undefined {
    const body = this.#get.get(index, id)?.['body']
    return typeof body === 'string' ? body : undefined
  }

  get(index: number, id: string): Document | undefined {
    const body = this.body(index, id)
    return body === undefined ? undefined : documentOf(body)
  }

  put(index: number, id: string, body: string): void {
    this.#put.run(index, id, body)
  }

  delete(index: number, id: string): void {
    this.#delete.run(index, id)
  }

  deleteAll(index: number): void {
    this.#deleteAll.run(index)
  }

  /** All documents in portions, so that other work can be done between them. */
  *portions(index: number, size: number): Generator<{ id: string; document: Document }[]> {
    for (let after = -1; ; ) {
      const rows = this.#each.all(index, after, size)
      if (rows.length === 0) return
      yield rows.map((row) => ({ id: String(row['id']), document: documentOf(String(row['body'])) }))
      after = Number(rows.at(-1)?.['sequence'])
    }
  }

  /** In how many documents each top attribute occurs. */
  fieldDistribution(index: number): Record<string, number> {
    const fields = this.#fields.all(index).filter((row) => row['key'] !== VECTORS)
    return Object.fromEntries(fields.map((row) => [String(row['key']), Number(row['count'])]))
  }

  /** Characters that an index's documents take. */
  bytes(index: number): number {
    return Number(this.#size.get(index)?.['bytes'] ?? 0)
  }
}

function documentOf(body: string): Document {
  const document = parseJson(body)
  if (!isObject(document)) throw new Error('A stored document is not an object')
  return document
}
