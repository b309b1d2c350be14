import type { JsonObject } from '../json.ts'
import type { Task } from './task.ts'

/** A task as the API shows it. Each task is a batch of its own here. */
export function taskView(task: Task): JsonObject {
  const { customMetadata, details, error, ...shown } = task
  const started = task.startedAt !== null
  return {
    ...shown,
    batchUid: started ? task.uid : null,
    details,
    error: error === null ? null : { ...error },
    duration: duration(task),
    ...(customMetadata === null ? {} : { customMetadata }),
  }
}

/** A task as the batch that it is. */
export function batchView(task: Task): JsonObject {
  const { uid, details, status, type, indexUid, startedAt, finishedAt } = task
  return {
    uid,
    progress: null,
    details,
    stats: {
      totalNbTasks: 1,
      status: { [status]: 1 },
      types: { [type]: 1 },
      indexUids: indexUid === null ? {} : { [indexUid]: 1 },
    },
    duration: duration(task),
    startedAt,
    finishedAt,
    batchStrategy: 'each task is a batch of its own',
  }
}

/** What a write is answered with. */
export function enqueuedView({ uid, indexUid, status, type, enqueuedAt, customMetadata }: Task): JsonObject {
  return { taskUid: uid, indexUid, status, type, enqueuedAt, ...(customMetadata === null ? {} : { customMetadata }) }
}

/** How long a task took, as an ISO 8601 duration. */
function duration({ startedAt, finishedAt }: Task): string | null {
  if (startedAt === null || finishedAt === null) return null
  return `PT${(Date.parse(finishedAt) - Date.parse(startedAt)) / 1000}S`
}
