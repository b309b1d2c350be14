import type { DatabaseSync } from 'node:sqlite'
import type { Access } from '../auth/access.ts'
import { checkChange } from '../auth/writeRules.ts'
import { insufficientPermissions, mutationError, transactionExists } from '../errors.ts'
import type { CompanionsOf } from '../query/companions.ts'
import type { DocumentStore } from './documentStore.ts'
import { addressOf, DRAFTS, isValidTransactionId } from './ids.ts'
import { checkReferences } from './integrity.ts'
import { atomically, beginTransaction, type Commit, type Transaction } from './transaction.ts'

export interface WriteRequest<Result> {
  readonly access: Access
  readonly transactionId?: string | undefined
  /** Checks everything, keeps nothing. */
  readonly dryRun?: boolean | undefined
  /** The lake's own writes on behalf of someone, such as the document of a picture she uploaded. */
  readonly trusted?: boolean | undefined
  readonly work: (transaction: Transaction) => Result
}

/** The only way documents change. */
export interface Writer {
  /** Returns once the transaction is on the disk. @throws LakeError and changes nothing */
  write<Result>(request: WriteRequest<Result>): { readonly result: Result; readonly transactionId: string }
}

const NOBODY: ReadonlySet<string> = new Set()

export interface WriterParts {
  readonly sql: DatabaseSync
  readonly store: DocumentStore
  /** Whom an author may name as owners beside herself. */
  readonly companionsOf: CompanionsOf
  /** Runs inside the transaction: what it writes is kept or lost together with the documents. */
  readonly beforeCommit: (commit: Commit) => void
  readonly afterCommit: (commit: Commit) => void
}

export function createWriter({ sql, store, companionsOf, beforeCommit, afterCommit }: WriterParts): Writer {
  const known = sql.prepare('SELECT 1 FROM transactions WHERE id = ?')
  const record = sql.prepare('INSERT INTO transactions (id, timestamp, author) VALUES (?, ?, ?)')
  const recordChange = sql.prepare('INSERT INTO changes (document, seq, before) VALUES (?, ?, ?)')

  const seal = (
    transaction: Transaction,
    access: Access,
    trusted: boolean,
    companions: ReadonlySet<string>,
  ): Commit | undefined => {
    const changes = transaction.changes()
    if (!trusted) {
      for (const { id, before, after } of changes) {
        const { publishedId, layer } = addressOf(id)
        checkChange(access, {
          id,
          before,
          after,
          published: layer === DRAFTS ? transaction.get(publishedId) : undefined,
          companions,
        })
      }
    }
    checkReferences(store, changes, access)
    if (changes.length === 0) return undefined
    const { id, timestamp, author } = transaction
    const seq = Number(record.run(id, timestamp, author).lastInsertRowid)
    for (const change of changes) recordChange.run(change.id, seq, change.before ? JSON.stringify(change.before) : null)
    const commit = { seq, transactionId: id, timestamp, author, changes }
    beforeCommit(commit)
    return commit
  }

  return {
    write({ access, transactionId, dryRun = false, trusted = false, work }) {
      if (transactionId !== undefined && !isValidTransactionId(transactionId)) {
        throw mutationError(400, 'validationError', 'A transaction id is 1 to 128 letters, digits, and any of . _ : -')
      }
      if (transactionId !== undefined && known.get(transactionId)) throw transactionExists(transactionId)
      const transaction = beginTransaction(store, access.principal.id, transactionId)
      // Before anything is written: what she is about to write makes nobody her companion.
      const companions = access.role.reads === 'granted' ? companionsOf(access) : NOBODY
      const done = atomically(
        sql,
        () => ({
          result: work(trusted ? transaction : seenBy(access, transaction)),
          commit: seal(transaction, access, trusted, companions),
        }),
        dryRun,
      )
      if (done.commit && !dryRun) afterCommit(done.commit)
      return { result: done.result, transactionId: transaction.id }
    },
  }
}

/**
 * What the author may not read she cannot touch either: a patch that fits or not, a revision that is right or wrong, a
 * copy under an id of her own would each tell what is in it.
 */
function seenBy(access: Access, transaction: Transaction): Transaction {
  return {
    ...transaction,
    get(id) {
      const document = transaction.get(id)
      if (document && !access.mayRead(document)) throw insufficientPermissions('update', id)
      return document
    },
  }
}
