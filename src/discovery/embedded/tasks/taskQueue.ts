import { type ApiError, toApiError } from '../api/errors.ts'
import type { JsonObject } from '../json.ts'
import type { TaskStore } from '../store/taskStore.ts'
import type { Performers } from './perform.ts'
import type { NewTask, Task } from './task.ts'

/** Told of each task that ended; `cause` is what went wrong, for the log. */
export type OnFinished = (task: Task, cause: unknown) => void

/** What a queue is given to do. */
export interface QueueWork {
  /** Each throws an ApiError when its task cannot be done. */
  readonly performers: Performers
  readonly onFinished: OnFinished
  /** Done when no task is waiting. */
  readonly onIdle: () => void
}

/** Accepts writes and does them one after another, in the order in which they came, across restarts. */
export class TaskQueue {
  readonly #store: TaskStore
  readonly #queueWork: QueueWork
  #running: Promise<void> | undefined
  #atWork: Task | undefined
  #closed = false

  constructor(store: TaskStore, work: QueueWork) {
    this.#store = store
    this.#queueWork = work
  }

  /** Stores a task; when this returns, it will be done even if the process ends now. */
  enqueue(task: NewTask): Task {
    const stored = this.#store.insert(task, new Date().toISOString())
    this.wake()
    return stored
  }

  /** Starts working on waiting tasks, if there are any. */
  wake(): void {
    if (this.#closed) return
    this.#running ??= this.#work().finally(() => {
      this.#running = undefined
      if (this.#store.next() && !this.#closed) this.wake()
    })
  }

  /** Whether the index is being changed right now. */
  busyWith(indexUid: string): boolean {
    return this.#atWork?.indexUid === indexUid
  }

  /** Ends after the task at hand; the others wait for the next start. */
  async close(): Promise<void> {
    this.#closed = true
    await this.#running
  }

  async #work(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve))
    for (let task = this.#store.next(); task && !this.#closed; task = this.#store.next()) await this.#do(task)
    if (!this.#closed) this.#queueWork.onIdle()
  }

  async #do(task: Task): Promise<void> {
    this.#atWork = task
    const startedAt = new Date().toISOString()
    this.#store.start(task.uid, startedAt)
    const succeed = (details: JsonObject) =>
      this.#finish({ ...task, startedAt, status: 'succeeded', details: { ...task.details, ...details } }, undefined)
    const work = this.#store.workOf(task)
    const performer = this.#queueWork.performers[task.type]
    try {
      if (performer.atOnce) this.#store.together(() => succeed(performer.perform(work)))
      else succeed(await performer.perform(work))
    } catch (cause) {
      const error: ApiError = toApiError(cause)
      this.#finish({ ...task, startedAt, status: 'failed', details: failedDetails(task), error: error.body }, cause)
    }
  }

  #finish(task: Task, cause: unknown): void {
    this.#atWork = undefined
    const finished = { ...task, finishedAt: new Date().toISOString() }
    this.#store.finish(finished)
    this.#queueWork.onFinished(finished, cause)
  }
}

/** A failed task has done nothing: what was not known while it waited is 0. */
function failedDetails({ details }: Task): JsonObject {
  const counted = ['indexedDocuments', 'deletedDocuments'].filter((name) => details[name] === null)
  return { ...details, ...Object.fromEntries(counted.map((name) => [name, 0])) }
}
