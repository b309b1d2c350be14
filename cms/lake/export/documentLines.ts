import { DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import { textOf } from '../storage/rows.ts'

/** About as much as a socket takes at once; read in well under a millisecond. */
const CHUNK_CHARACTERS = 64 * 1024

/**
 * All documents, or those of some types, as lines of JSON in chunks. They come from a connection of their own, whose
 * transaction sees one moment however long the reader takes; between chunks other requests have their turn, and no more
 * than a chunk is in memory.
 */
export async function* documentLines(sql: DatabaseSync, types: readonly string[] | undefined): AsyncGenerator<Buffer> {
  const location = sql.location()
  if (location === null) throw new TypeError('The database must be a file')
  const reader = new DatabaseSync(location, { readOnly: true })
  try {
    reader.exec('BEGIN')
    let chunk = ''
    for (const row of selected(reader, types)) {
      chunk += `${textOf(row, 'json')}\n`
      if (chunk.length < CHUNK_CHARACTERS) continue
      yield Buffer.from(chunk)
      chunk = ''
      await setImmediate()
    }
    if (chunk) yield Buffer.from(chunk)
  } finally {
    reader.close()
  }
}

function selected(reader: DatabaseSync, types: readonly string[] | undefined) {
  if (!types) return reader.prepare('SELECT json FROM documents ORDER BY id').iterate()
  const some = 'SELECT json FROM documents WHERE type IN (SELECT value FROM json_each(?)) ORDER BY id'
  return reader.prepare(some).iterate(JSON.stringify(types))
}
