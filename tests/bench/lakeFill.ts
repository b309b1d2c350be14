import type { SeedDocument } from '#cms/content/seedDocument.ts'
import { accessOf } from '#cms/lake/auth/access.ts'
import { createOrReplace } from '#cms/lake/documents/applyMutation.ts'
import { createDocumentStore } from '#cms/lake/documents/documentStore.ts'
import { reindexIfOutdated } from '#cms/lake/documents/reindex.ts'
import { createWriter } from '#cms/lake/documents/writer.ts'
import { openDatabase } from '#cms/lake/storage/database.ts'
import { say } from './figures.ts'
import { lakeContent } from './lakeContent.ts'

const DOCUMENTS_PER_TRANSACTION = 500

/**
 * Writes generated content into a lake's directory through the lake's own writer, with rights, references and history, but
 * not over HTTP. @returns how many documents
 */
export function fillLake(lakeDir: string, makerCount?: number): number {
  const database = openDatabase(lakeDir)
  try {
    const { sql } = database
    // Nothing is lost if the filling is cut off: it is only begun anew.
    sql.exec('PRAGMA synchronous = OFF; PRAGMA wal_autocheckpoint = 50000; PRAGMA cache_size = -500000')
    const store = createDocumentStore(sql)
    reindexIfOutdated(sql, store)
    const writer = createWriter({ sql, store, companionsOf: () => new Set(), beforeCommit() {}, afterCommit() {} })
    const access = accessOf({ id: 'bench', name: 'Bench', role: 'administrator', isRobot: true })
    let written = 0
    const write = (portion: readonly SeedDocument[]): void => {
      writer.write({
        access,
        work(transaction) {
          for (const document of portion) createOrReplace(transaction, document)
        },
      })
      written += portion.length
      if (written % 20_000 < portion.length) say(`lake: ${written} documents written`)
    }
    let portion: SeedDocument[] = []
    for (const document of lakeContent(makerCount)) {
      portion.push(document)
      if (portion.length < DOCUMENTS_PER_TRANSACTION) continue
      write(portion)
      portion = []
    }
    write(portion)
    return written
  } finally {
    database.close()
  }
}
