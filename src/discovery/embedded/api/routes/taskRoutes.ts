import { z } from 'zod'
import type { Access } from '../../auth/access.ts'
import type { JsonObject } from '../../json.ts'
import { TASK_STATUSES, TASK_TYPES, type TaskType } from '../../tasks/task.ts'
import { type TaskFilter, taskFilterSchema } from '../../tasks/taskFilter.ts'
import { taskView } from '../../tasks/taskView.ts'
import { enqueue } from '../enqueue.ts'
import { ApiError } from '../errors.ts'
import { queryFlag, queryList, queryNumber } from '../queryValues.ts'
import { type Call, ok, type Reply, type Route, type Services } from '../route.ts'
import { snakeCase, validateQuery } from '../validate.ts'

const list = <T extends z.ZodType>(element: T) =>
  z.string().transform((text, context) => {
    if (text === '*') return undefined
    const parsed = z.array(element).safeParse(text.split(','))
    if (parsed.success) return parsed.data
    context.addIssue({ code: 'custom', message: parsed.error.issues[0]?.message ?? 'not a list' })
    return z.NEVER
  })
const time = z
  .string()
  .refine(
    (text) => text === '*' || !Number.isNaN(Date.parse(text)),
    'is an invalid date-time. It should follow the YYYY-MM-DD or RFC 3339 date-time format.',
  )
  .transform((text) => (text === '*' ? undefined : new Date(text).toISOString()))

const filterQuery = {
  uids: list(queryNumber).optional(),
  batchUids: list(queryNumber).optional(),
  types: list(z.enum(TASK_TYPES)).optional(),
  statuses: list(z.enum(TASK_STATUSES)).optional(),
  indexUids: queryList.optional(),
  canceledBy: list(queryNumber).optional(),
  afterEnqueuedAt: time.optional(),
  beforeEnqueuedAt: time.optional(),
  afterStartedAt: time.optional(),
  beforeStartedAt: time.optional(),
  afterFinishedAt: time.optional(),
  beforeFinishedAt: time.optional(),
}
const chosenTasks = z.strictObject(filterQuery)
const tasksQuery = z.strictObject({
  ...filterQuery,
  limit: queryNumber.default(20),
  from: queryNumber.optional(),
  reverse: queryFlag.default(false),
})

const codeOf = (field: string) => `invalid_task_${snakeCase(field)}`

/** Tasks: look at them, cancel those that wait, forget those that are done. */
export const taskRoutes: readonly Route[] = [
  { method: 'GET', path: '/tasks', action: 'tasks.get', answer: listTasks },
  { method: 'GET', path: '/tasks/:taskUid', action: 'tasks.get', answer: getTask },
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

function listTasks({ query, access }: Call, { tasks }: Services): Reply {
  const { limit, from, reverse, ...chosen } = validateQuery(tasksQuery, query, codeOf)
  const { tasks: found, total } = tasks.list(filterOf(chosen, access), limit + 1, from, reverse)
  const page = found.slice(0, limit)
  return ok({ results: page.map(taskView), total, limit, from: page[0]?.uid ?? null, next: found[limit]?.uid ?? null })
}

function getTask({ params, access }: Call, { tasks }: Services): Reply {
  const uid = params['taskUid'] ?? ''
  if (!/^\d+$/.test(uid)) {
    throw new ApiError(
      'invalid_task_uids',
      `Invalid value in parameter \`uid\`: could not parse \`${uid}\` as a positive integer`,
    )
  }
  const task = tasks.get(Number(uid))
  const visible = access.indexes === undefined || (typeof task?.indexUid === 'string' && access.mayUse(task.indexUid))
  if (!task || !visible) throw new ApiError('task_not_found', `Task \`${uid}\` not found.`)
  return ok(taskView(task))
}

function enqueueFor(call: Call, services: Services, type: TaskType & ('taskCancelation' | 'taskDeletion')): Reply {
  const words = type === 'taskCancelation' ? 'cancelation' : 'deletion'
  if (call.query.size === 0) {
    throw new ApiError(
      'missing_task_filters',
      `Query parameters to filter the tasks to ${words === 'deletion' ? 'delete' : 'cancel'} are missing. Available query parameters are: \`uids\`, \`batchUids\`, \`canceledBy\`, \`statuses\`, \`types\`, \`indexUids\`, \`afterEnqueuedAt\`, \`beforeEnqueuedAt\`, \`afterStartedAt\`, \`beforeStartedAt\`, \`afterFinishedAt\`, \`beforeFinishedAt\`.`,
    )
  }
  const filter = filterOf(validateQuery(chosenTasks, call.query, codeOf), call.access)
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

/** The tasks that are chosen and may be seen. Each task is a batch of its own, so a batch's uid is its task's. */
function filterOf({ batchUids, ...chosen }: z.output<typeof chosenTasks>, access: Access): TaskFilter {
  const uids =
    chosen.uids && batchUids ? chosen.uids.filter((uid) => batchUids.includes(uid)) : (chosen.uids ?? batchUids)
  const indexUids = chosen.indexUids?.includes('*') ? undefined : chosen.indexUids
  return taskFilterSchema.parse({ ...chosen, uids, indexUids, indexPatterns: access.indexes })
}
