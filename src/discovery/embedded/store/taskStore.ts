import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { isObject, type JsonObject, parseJson } from '../json.ts'
import { type NewTask, TASK_STATUSES, TASK_TYPES, type Task, type TaskWork } from '../tasks/task.ts'
import { type TaskFilter, taskCondition } from '../tasks/taskFilter.ts'
import { durably, inTransaction } from './database.ts'
import { allRows, oneRow } from './rows.ts'

const errorBody = z.object({
  message: z.string(),
  code: z.string(),
  type: z.enum(['invalid_request', 'internal', 'auth', 'system']),
  link: z.string(),
})

const row = z
  .object({
    uid: z.number(),
    index_uid: z.string().nullable(),
    type: z.enum(TASK_TYPES),
    status: z.enum(TASK_STATUSES),
    details: z.string(),
    error: z.string().nullable(),
    canceled_by: z.number().nullable(),
    custom_metadata: z.string().nullable(),
    enqueued_at: z.string(),
    started_at: z.string().nullable(),
    finished_at: z.string().nullable(),
  })
  .transform(
    (found): Task => ({
      uid: found.uid,
      indexUid: found.index_uid,
      type: found.type,
      status: found.status,
      details: objectOf(found.details),
      error: found.error === null ? null : errorBody.parse(parseJson(found.error)),
      canceledBy: found.canceled_by,
      customMetadata: found.custom_metadata,
      enqueuedAt: found.enqueued_at,
      startedAt: found.started_at,
      finishedAt: found.finished_at,
    }),
  )

const COLUMNS =
  'uid, index_uid, type, status, details, error, canceled_by, custom_metadata, enqueued_at, started_at, finished_at'

/**
 * The tasks, waiting and done. The documents that a task brings are kept apart until it is done: beside them in one row, a change of
 * its state would write megabytes.
 */
export class TaskStore {
  readonly #database: DatabaseSync
  readonly #insert
  readonly #insertContent
  readonly #get
  readonly #next
  readonly #work
  readonly #start
  readonly #finish
  readonly #forgetContents

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#insert = database.prepare(
      `INSERT INTO tasks (uid, index_uid, type, status, payload, details, custom_metadata, enqueued_at)
       VALUES ((SELECT COALESCE(MAX(uid), -1) + 1 FROM tasks), ?, ?, 'enqueued', ?, ?, ?, ?) RETURNING ${COLUMNS}`,
    )
    this.#insertContent = database.prepare('INSERT INTO task_contents (uid, content) VALUES (?, ?)')
    this.#get = database.prepare(`SELECT ${COLUMNS} FROM tasks WHERE uid = ?`)
    this.#next = database.prepare(
      `SELECT ${COLUMNS} FROM tasks WHERE status IN ('enqueued', 'processing')
       ORDER BY type = 'taskCancelation' DESC, uid LIMIT 1`,
    )
    this.#work = database.prepare(
      'SELECT payload, content FROM tasks LEFT JOIN task_contents USING (uid) WHERE uid = ?',
    )
    this.#start = database.prepare("UPDATE tasks SET status = 'processing', started_at = ? WHERE uid = ?")
    this.#finish = database.prepare(
      'UPDATE tasks SET status = ?, details = ?, error = ?, finished_at = ?, payload = NULL WHERE uid = ?',
    )
    this.#forgetContents = database.prepare(
      `DELETE FROM task_contents WHERE uid NOT IN (SELECT uid FROM tasks WHERE status IN ('enqueued', 'processing'))`,
    )
  }

  /** Returns when the task is on the disk. */
  insert({ indexUid, type, payload, content, details, customMetadata }: NewTask, enqueuedAt: string): Task {
    const insert = () => {
      const inserted = oneRow(
        this.#insert,
        row,
        indexUid,
        type,
        JSON.stringify(payload),
        JSON.stringify(details),
        customMetadata ?? null,
        enqueuedAt,
      )
      if (!inserted) throw new Error('The task was not stored')
      if (content !== undefined) this.#insertContent.run(inserted.uid, content)
      return inserted
    }
    return durably(this.#database, () => inTransaction(this.#database, insert))
  }

  get(uid: number): Task | undefined {
    return oneRow(this.#get, row, uid)
  }

  /** The task whose turn it is; one that was begun when the server ended is the first. */
  next(): Task | undefined {
    return oneRow(this.#next, row)
  }

  workOf(task: Task): TaskWork {
    const { payload, content } = z
      .object({ payload: z.string().nullable(), content: z.string().nullable() })
      .parse(this.#work.get(task.uid))
    return { task, payload: objectOf(payload ?? '{}'), content: content ?? '' }
  }

  start(uid: number, at: string): void {
    this.#start.run(at, uid)
  }

  /** What `work` does to indexes and to tasks, all of it or nothing. */
  together(work: () => void): void {
    inTransaction(this.#database, work)
  }

  finish(task: Task): void {
    const error = task.error === null ? null : JSON.stringify(task.error)
    inTransaction(this.#database, () => {
      this.#finish.run(task.status, JSON.stringify(task.details), error, task.finishedAt, task.uid)
      this.#forgetContents.run()
    })
  }

  /** Tasks that a filter means, newest first (or oldest first), from uid `from` on. */
  list(
    filter: TaskFilter,
    limit: number,
    from: number | undefined,
    reverse: boolean,
  ): { tasks: Task[]; total: number } {
    const { sql, parameters } = taskCondition(filter)
    const start = from === undefined ? '' : `AND uid ${reverse ? '>=' : '<='} ?`
    const statement = this.#database.prepare(
      `SELECT ${COLUMNS} FROM tasks WHERE ${sql} ${start} ORDER BY uid ${reverse ? 'ASC' : 'DESC'} LIMIT ?`,
    )
    const tasks = allRows(statement, row, ...parameters, ...(from === undefined ? [] : [from]), limit)
    return { tasks, total: this.count(filter) }
  }

  count(filter: TaskFilter): number {
    const { sql, parameters } = taskCondition(filter)
    return Number(
      this.#database.prepare(`SELECT COUNT(*) AS count FROM tasks WHERE ${sql}`).get(...parameters)?.['count'],
    )
  }

  /** Cancels waiting tasks that the filter means; answers how many. */
  cancel(filter: TaskFilter, by: number, at: string): number {
    const { sql, parameters } = taskCondition(filter)
    const statement = this.#database.prepare(
      `UPDATE tasks SET status = 'canceled', canceled_by = ?, finished_at = ?, payload = NULL
       WHERE status = 'enqueued' AND uid <> ? AND ${sql}`,
    )
    return inTransaction(this.#database, () => {
      const { changes } = statement.run(by, at, by, ...parameters)
      this.#forgetContents.run()
      return Number(changes)
    })
  }

  /** Forgets finished tasks that the filter means; answers how many. */
  delete(filter: TaskFilter): number {
    const { sql, parameters } = taskCondition(filter)
    const statement = this.#database.prepare(
      `DELETE FROM tasks WHERE status IN ('succeeded', 'failed', 'canceled') AND ${sql}`,
    )
    return Number(statement.run(...parameters).changes)
  }
}

function objectOf(text: string): JsonObject {
  const value = parseJson(text)
  return isObject(value) ? value : {}
}
