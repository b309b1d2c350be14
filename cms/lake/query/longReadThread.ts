import type { DatabaseSync } from 'node:sqlite'
import { parentPort } from 'node:worker_threads'
import { accessOf } from '../auth/access.ts'
import { LakeError } from '../errors.ts'
import { openReader } from '../storage/database.ts'
import type { LongAnswer, LongQuery } from './longReads.ts'
import { runQuery } from './runQuery.ts'

/** The thread of `longReads.ts`: answers one query after the other, over a connection that only reads. */

let sql: DatabaseSync | undefined

function answer({ dataDir, sanity, query, params, perspective, principal, role }: LongQuery): LongAnswer {
  sql ??= openReader(dataDir)
  // All of a query's reads are of one moment, while others write.
  sql.exec('BEGIN')
  try {
    const access = accessOf(principal, role)
    return { json: JSON.stringify(runQuery(sql, sanity, { query, params, perspective, access }) ?? null) }
  } catch (failure) {
    if (!(failure instanceof LakeError)) throw failure
    const { status, body, message } = failure
    return { failure: { status, body, message } }
  } finally {
    sql.exec('COMMIT')
  }
}

parentPort?.on('message', (question: LongQuery) => parentPort?.postMessage(answer(question)))
