import type { Json } from '../json.ts'
import type { Task } from './task.ts'

/** A task as the API shows it. Each task is a batch of its own here. */
export function taskView(task: Task): Record<string, Json> {
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

/** What a write is answered with. */
export function enqueuedView({ uid, indexUid, status, type, enqueuedAt, customMetadata }: Task): Record<string, Json> {
  return { taskUid: uid, indexUid, status, type, enqueuedAt, ...(customMetadata === null ? {} : { customMetadata }) }
}

/** How long a task took, as an ISO 8601 duration. */
function duration({ startedAt, finishedAt }: Task): string | null {
  if (startedAt === null || finishedAt === null) return null
  return `PT${(Date.parse(finishedAt) - Date.parse(startedAt)) / 1000}S`
}
