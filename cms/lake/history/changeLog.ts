import type { DatabaseSync } from 'node:sqlite'
import { type LakeDocument, parseDocument } from '../documents/document.ts'
import type { Commit, DocumentChange } from '../documents/transaction.ts'
import { integerOf, optionalTextOf, type Row, textOf } from '../storage/rows.ts'

/** What happened, read back. A recorded change stands for its result: `createOrReplace` or `delete`. */
export interface ChangeLog {
  /** The number of a transaction's commit. */
  seqOf(transactionId: string): number | undefined
  lastSeq(): number
  /** Commits after one, oldest first. */
  since(seq: number, limit: number): readonly Commit[]
  /** Commits that changed any of these documents, with the changes to these alone, oldest first. */
  ofDocuments(ids: readonly string[]): readonly Commit[]
  /** A document as it was after the last commit that `isWanted`. */
  documentAt(id: string, isWanted: (commit: Commit) => boolean): LakeDocument | undefined
}

export function createChangeLog(sql: DatabaseSync): ChangeLog {
  const selectSeq = sql.prepare('SELECT seq FROM transactions WHERE id = ?')
  const selectLast = sql.prepare('SELECT coalesce(max(seq), 0) AS seq FROM transactions')
  const selectSince = sql.prepare(
    'SELECT seq, id, timestamp, author FROM transactions WHERE seq > ? ORDER BY seq LIMIT ?',
  )
  const selectChanges = sql.prepare('SELECT document, seq, before FROM changes WHERE seq = ?')
  const selectOf = sql.prepare(
    `SELECT c.document, c.seq, c.before, t.id, t.timestamp, t.author FROM changes c JOIN transactions t USING (seq)
     WHERE c.document IN (SELECT value FROM json_each(?)) ORDER BY c.seq`,
  )
  const selectNext = sql.prepare('SELECT before FROM changes WHERE document = ? AND seq > ? ORDER BY seq LIMIT 1')
  const selectDocument = sql.prepare('SELECT json FROM documents JOIN contents USING (seq) WHERE id = ?')

  const parsed = (json: string | undefined): LakeDocument | undefined =>
    json === undefined ? undefined : parseDocument(json)

  const resultOf = (id: string, seq: number): LakeDocument | undefined => {
    const next = selectNext.get(id, seq)
    if (next) return parsed(optionalTextOf(next, 'before'))
    const current = selectDocument.get(id)
    return current && parseDocument(textOf(current, 'json'))
  }

  const changeOf = (row: Row): DocumentChange => {
    const id = textOf(row, 'document')
    const after = resultOf(id, integerOf(row, 'seq'))
    const mutations = [after ? { createOrReplace: after } : { delete: { id } }]
    return { id, before: parsed(optionalTextOf(row, 'before')), after, mutations }
  }

  const commitOf = (row: Row, changes: readonly DocumentChange[]): Commit => ({
    seq: integerOf(row, 'seq'),
    transactionId: textOf(row, 'id'),
    timestamp: textOf(row, 'timestamp'),
    author: textOf(row, 'author'),
    changes,
  })

  const ofDocuments = (ids: readonly string[]): readonly Commit[] => {
    const bySeq = Map.groupBy(selectOf.all(JSON.stringify(ids)), (row) => integerOf(row, 'seq'))
    return [...bySeq.values()].flatMap(([first, ...others]) =>
      first ? [commitOf(first, [first, ...others].map(changeOf))] : [],
    )
  }

  return {
    seqOf(transactionId) {
      const row = selectSeq.get(transactionId)
      return row && integerOf(row, 'seq')
    },
    lastSeq() {
      const row = selectLast.get()
      return row ? integerOf(row, 'seq') : 0
    },
    since: (seq, limit) =>
      selectSince.all(seq, limit).map((row) => commitOf(row, selectChanges.all(integerOf(row, 'seq')).map(changeOf))),
    ofDocuments,
    documentAt: (id, isWanted) => ofDocuments([id]).findLast(isWanted)?.changes[0]?.after,
  }
}
