import type { JsonObject } from '../../json.ts'
import type { Task, TaskType } from '../../tasks/task.ts'
import { batchView, taskView } from '../../tasks/taskView.ts'
import { enqueue } from '../enqueue.ts'
import { ApiError } from '../errors.ts'
import { type Call, ok, type Reply, type Route, type Services } from '../route.ts'
import { tasksChosen, tasksListed } from '../taskQuery.ts'

/** Tasks: look at them, cancel those that wait, forget those that are done. Each task is a batch of its own. */
export const taskRoutes: readonly Route[] = [
  { method: 'GET', path: '/tasks', action: 'tasks.get', answer: (call, services) => list(call, services, taskView) },
  {
    method: 'GET',
    path: '/tasks/:taskUid',
    action: 'tasks.get',
    answer: (call, services) => {
      const task = visibleTask(call, services, 'taskUid')
      if (!task) throw new ApiError('task_not_found', `Task \`${call.params['taskUid']}\` not found.`)
      return ok(taskView(task))
    },
  },
  {
    method: 'GET',
    path: '/batches',
    action: 'tasks.get',
    answer: (call, services) => list(call, services, batchView, true),
  },
  {
    method: 'GET',
    path: '/batches/:batchUid',
    action: 'tasks.get',
    answer: (call, services) => {
      const task = visibleTask(call, services, 'batchUid')
      if (!task?.startedAt) throw new ApiError('batch_not_found', `Batch \`${call.params['batchUid']}\` not found.`)
      return ok(batchView(task))
    },
  },
  {
    method: 'POST',
    path: '/tasks/cancel',
    action: 'tasks.cancel',
    answer: (call, services) => enqueueFor(call, services, 'taskCancelation'),
  },
  {
    method: 'DELETE',
    path: '/tasks',
    action: 'tasks.delete',
    answer: (call, services) => enqueueFor(call, services, 'taskDeletion'),
  },
]

function list({ query, access }: Call, { tasks }: Services, view: (task: Task) => JsonObject, started = false): Reply {
  const { filter, limit, from, reverse } = tasksListed(query, access)
  const { tasks: found, total } = tasks.list({ ...filter, started }, limit + 1, from, reverse)
  const page = found.slice(0, limit)
  return ok({ results: page.map(view), total, limit, from: page[0]?.uid ?? null, next: found[limit]?.uid ?? null })
}

function visibleTask({ params, access }: Call, { tasks }: Services, name: string): Task | undefined {
  const uid = params[name] ?? ''
  if (!/^\d+$/.test(uid)) {
    throw new ApiError(
      name === 'taskUid' ? 'invalid_task_uids' : 'invalid_batch_uids',
      `Invalid value in parameter \`uid\`: could not parse \`${uid}\` as a positive integer`,
    )
  }
  const task = tasks.get(Number(uid))
  const visible = access.indexes === undefined || (typeof task?.indexUid === 'string' && access.mayUse(task.indexUid))
  return visible ? task : undefined
}

function enqueueFor(call: Call, services: Services, type: TaskType & ('taskCancelation' | 'taskDeletion')): Reply {
  if (call.query.size === 0) {
    throw new ApiError(
      'missing_task_filters',
      `Query parameters to filter the tasks to ${type === 'taskDeletion' ? 'delete' : 'cancel'} are missing. Available query parameters are: \`uids\`, \`batchUids\`, \`canceledBy\`, \`statuses\`, \`types\`, \`indexUids\`, \`afterEnqueuedAt\`, \`beforeEnqueuedAt\`, \`afterStartedAt\`, \`beforeStartedAt\`, \`afterFinishedAt\`, \`beforeFinishedAt\`.`,
    )
  }
  const filter = tasksChosen(call.query, call.access)
  const matchedTasks = services.tasks.count(filter)
  const done: JsonObject = type === 'taskCancelation' ? { canceledTasks: null } : { deletedTasks: null }
  const payload: JsonObject = JSON.parse(JSON.stringify(filter))
  return enqueue(services, {
    indexUid: null,
    type,
    payload,
    details: { matchedTasks, ...done, originalFilter: `?${call.query}` },
  })
}
