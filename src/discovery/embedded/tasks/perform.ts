import type { Collection } from '../collection.ts'
import type { JsonObject } from '../json.ts'
import type { TaskStore } from '../store/taskStore.ts'
import { performDocumentAddition, performDocumentDeletion } from './documentTasks.ts'
import { performIndexCreation, performIndexDeletion, performIndexSwap, performIndexUpdate } from './indexTasks.ts'
import { performSettingsUpdate } from './settingsTask.ts'
import type { TaskType, TaskWork } from './task.ts'
import { performTaskCancelation, performTaskDeletion } from './taskTasks.ts'

/**
 * How a task is done; the answer is its details. Work that may be interrupted and then begun again takes its time; what done
 * twice would be something else than done once (`atOnce`) is done in the transaction that also ends the task.
 */
export type Performer =
  | { readonly atOnce: true; readonly perform: (work: TaskWork) => JsonObject }
  | { readonly atOnce: false; readonly perform: (work: TaskWork) => Promise<JsonObject> }
export type Performers = Readonly<Record<TaskType, Performer>>

/** Does tasks of every type on the indexes of a server. */
export function taskPerformers(collection: Collection, tasks: TaskStore): Performers {
  return {
    documentAdditionOrUpdate: { atOnce: false, perform: (work) => performDocumentAddition(collection, work) },
    documentDeletion: { atOnce: false, perform: (work) => performDocumentDeletion(collection, work) },
    settingsUpdate: { atOnce: false, perform: (work) => performSettingsUpdate(collection, work) },
    indexCreation: { atOnce: true, perform: (work) => performIndexCreation(collection, work) },
    indexUpdate: { atOnce: true, perform: (work) => performIndexUpdate(collection, work) },
    indexDeletion: { atOnce: true, perform: (work) => performIndexDeletion(collection, work) },
    indexSwap: { atOnce: true, perform: (work) => performIndexSwap(collection, work) },
    taskCancelation: { atOnce: true, perform: (work) => performTaskCancelation(tasks, work) },
    taskDeletion: { atOnce: true, perform: (work) => performTaskDeletion(tasks, work) },
  }
}
