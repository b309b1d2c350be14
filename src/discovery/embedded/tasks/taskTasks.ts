import type { JsonObject } from '../json.ts'
import type { TaskStore } from '../store/taskStore.ts'
import type { TaskWork } from './task.ts'
import { taskFilterSchema } from './taskFilter.ts'

/** Cancels the waiting tasks that a filter means. */
export function performTaskCancelation(tasks: TaskStore, { task, payload }: TaskWork): JsonObject {
  const filter = taskFilterSchema.parse(payload)
  return { canceledTasks: tasks.cancel(filter, task.uid, new Date().toISOString()) }
}

/** Forgets the finished tasks that a filter means. */
export function performTaskDeletion(tasks: TaskStore, { payload }: TaskWork): JsonObject {
  return { deletedTasks: tasks.delete(taskFilterSchema.parse(payload)) }
}
