import type { Collection } from '../collection.ts'
import type { JsonObject } from '../json.ts'
import type { TaskStore } from '../store/taskStore.ts'
import { performDocumentAddition, performDocumentDeletion } from './documentTasks.ts'
import { performIndexCreation, performIndexDeletion, performIndexSwap, performIndexUpdate } from './indexTasks.ts'
import { performSettingsUpdate } from './settingsTask.ts'
import type { TaskWork } from './task.ts'
import type { PerformTask } from './taskQueue.ts'
import { performTaskCancelation, performTaskDeletion } from './taskTasks.ts'

/** Does tasks of every type on the indexes of a server. */
export function taskPerformer(collection: Collection, tasks: TaskStore): PerformTask {
  return async (work: TaskWork): Promise<JsonObject> => {
    switch (work.task.type) {
      case 'documentAdditionOrUpdate':
        return performDocumentAddition(collection, work)
      case 'documentDeletion':
        return performDocumentDeletion(collection, work)
      case 'settingsUpdate':
        return performSettingsUpdate(collection, work)
      case 'indexCreation':
        return performIndexCreation(collection, work)
      case 'indexUpdate':
        return performIndexUpdate(collection, work)
      case 'indexDeletion':
        return performIndexDeletion(collection, work)
      case 'indexSwap':
        return performIndexSwap(collection, work)
      case 'taskCancelation':
        return performTaskCancelation(tasks, work)
      case 'taskDeletion':
        return performTaskDeletion(tasks, work)
    }
  }
}
