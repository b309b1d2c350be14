import type { NewTask } from '../tasks/task.ts'
import { enqueuedView } from '../tasks/taskView.ts'
import type { Reply, Services } from './route.ts'

/** Accepts a write: when the answer goes out, the task is on the disk. */
export function enqueue({ queue }: Services, task: NewTask): Reply {
  return { status: 202, body: enqueuedView(queue.enqueue(task)) }
}
