import type { ErrorBody } from '../api/errors.ts'
import type { JsonObject } from '../json.ts'

export const TASK_TYPES = [
  'documentAdditionOrUpdate',
  'documentDeletion',
  'settingsUpdate',
  'indexCreation',
  'indexUpdate',
  'indexDeletion',
  'indexSwap',
  'taskCancelation',
  'taskDeletion',
] as const
export type TaskType = (typeof TASK_TYPES)[number]

/** With the types of tasks that Meilisearch has and this server never makes: one may ask for them. */
export const KNOWN_TASK_TYPES = [
  ...TASK_TYPES,
  'documentEdition',
  'dumpCreation',
  'snapshotCreation',
  'export',
  'upgradeDatabase',
  'indexCompaction',
  'networkTopologyChange',
  'taskCompaction',
] as const

export const TASK_STATUSES = ['enqueued', 'processing', 'succeeded', 'failed', 'canceled'] as const
export type TaskStatus = (typeof TASK_STATUSES)[number]

/** A write that was accepted: it is on the disk, and done in its turn. Times are ISO 8601 in UTC. */
export interface Task {
  readonly uid: number
  readonly indexUid: string | null
  readonly type: TaskType
  readonly status: TaskStatus
  readonly details: JsonObject
  readonly error: ErrorBody | null
  readonly canceledBy: number | null
  readonly customMetadata: string | null
  readonly enqueuedAt: string
  readonly startedAt: string | null
  readonly finishedAt: string | null
}

/** What a new task is to do. `details` are shown while it waits. */
export interface NewTask {
  readonly indexUid: string | null
  readonly type: TaskType
  /** Read again by the one who does the task. */
  readonly payload: JsonObject
  /** Documents, as JSON text. */
  readonly content?: string | undefined
  readonly details: JsonObject
  readonly customMetadata?: string | undefined
}

/** A task with what it has to do. */
export interface TaskWork {
  readonly task: Task
  readonly payload: JsonObject
  readonly content: string
}
