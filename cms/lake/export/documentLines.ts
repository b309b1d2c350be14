import { setImmediate } from 'node:timers/promises'
import { createDocumentStore } from '../documents/documentStore.ts'
import { openReader } from '../storage/database.ts'
import { textOf } from '../storage/rows.ts'

/** About as much as a socket takes at once; read in about a millisecond. */
const CHUNK_CHARACTERS = 64 * 1024

/**
 * All documents, or those of some types, as lines of JSON in chunks. They come from a connection of their own, whose
 * transaction sees one moment however long the reader takes; between chunks other requests have their turn, and no more
 * than a chunk is in memory.
 */
export async function* documentLines(dataDir: string, types: readonly string[] | undefined): AsyncGenerator<Buffer> {
  const reader = openReader(dataDir)
  try {
    reader.exec('BEGIN')
    const store = createDocumentStore(reader)
    let chunk = ''
    for (const row of reader.prepare('SELECT id FROM documents ORDER BY id').iterate()) {
      const document = store.read(textOf(row, 'id'))
      if (!document || (types && !types.includes(document._type))) continue
      chunk += `${JSON.stringify(document)}\n`
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
