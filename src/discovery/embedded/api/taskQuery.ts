import { z } from 'zod'
import type { Access } from '../auth/access.ts'
import { KNOWN_TASK_TYPES, TASK_STATUSES } from '../tasks/task.ts'
import { type TaskFilter, taskFilterSchema } from '../tasks/taskFilter.ts'
import { checkIndexUid } from './indexUid.ts'
import { queryFlag, queryList, queryNumber } from './queryValues.ts'
import { snakeCase, validateQuery } from './validate.ts'

const DAY = 24 * 60 * 60 * 1000

/** Elements parted by commas; `*` is as good as nothing. */
const list = <T>(element: z.ZodType<T, string>) =>
  z.string().transform((text, context) => {
    if (text === '*') return undefined
    const parsed = z.array(element).safeParse(text.split(',').map((part) => part.trim()))
    if (parsed.success) return parsed.data
    context.addIssue({ code: 'custom', message: parsed.error.issues[0]?.message ?? 'not a list' })
    return z.NEVER
  })

/** One of the words, in any case. */
const oneOf = <T extends string>(words: readonly T[], what: string, plural: string) =>
  z.string().transform((text, context): T => {
    const word = words.find((known) => known.toLowerCase() === text.toLowerCase())
    if (word !== undefined) return word
    const known = words.map((name) => `\`${name}\``).join(', ')
    context.addIssue({
      code: 'custom',
      message: `\`${text}\` is not a valid task ${what}. Available ${plural} are ${known}.`,
    })
    return z.NEVER
  })

/** A time, or a day: what is after a day begins with the next one. */
const time = (side: 'after' | 'before') =>
  z
    .string()
    .refine((text) => text === '*' || !Number.isNaN(Date.parse(text)), {
      error: (issue) =>
        `\`${String(issue.input)}\` is an invalid date-time. It should follow the YYYY-MM-DD or RFC 3339 date-time format.`,
    })
    .transform((text) => {
      if (text === '*') return undefined
      const wholeDay = side === 'after' && /^\d{4}-\d{2}-\d{2}$/.test(text)
      return new Date(Date.parse(text) + (wholeDay ? DAY - 1 : 0)).toISOString()
    })

const chosen = {
  uids: list(queryNumber).optional(),
  batchUids: list(queryNumber).optional(),
  types: list(oneOf(KNOWN_TASK_TYPES, 'type', 'types')).optional(),
  statuses: list(oneOf(TASK_STATUSES, 'status', 'statuses')).optional(),
  indexUids: queryList.optional(),
  canceledBy: list(queryNumber).optional(),
  afterEnqueuedAt: time('after').optional(),
  beforeEnqueuedAt: time('before').optional(),
  afterStartedAt: time('after').optional(),
  beforeStartedAt: time('before').optional(),
  afterFinishedAt: time('after').optional(),
  beforeFinishedAt: time('before').optional(),
}
const chosenTasks = z.strictObject(chosen)
const listedTasks = z.strictObject({
  ...chosen,
  limit: queryNumber.default(20),
  from: queryNumber.optional(),
  reverse: queryFlag.default(false),
})

const codeOf = (field: string) => `invalid_task_${snakeCase(field)}`

/** Which tasks an address chooses, of those that may be seen. @throws ApiError */
export function tasksChosen(query: URLSearchParams, access: Access): TaskFilter {
  return filterOf(validateQuery(chosenTasks, query, codeOf), access)
}

/** Which tasks an address lists, and which part of the list. @throws ApiError */
export function tasksListed(query: URLSearchParams, access: Access) {
  const { limit, from, reverse, ...filter } = validateQuery(listedTasks, query, codeOf)
  return { filter: filterOf(filter, access), limit, from, reverse }
}

/** Each task is a batch of its own, so a batch's uid is its task's. */
function filterOf({ batchUids, ...asked }: z.output<typeof chosenTasks>, access: Access): TaskFilter {
  const uids = asked.uids && batchUids ? asked.uids.filter((uid) => batchUids.includes(uid)) : (asked.uids ?? batchUids)
  const indexUids = asked.indexUids?.includes('*') ? undefined : asked.indexUids
  for (const uid of indexUids ?? []) checkIndexUid(uid, 'invalid_task_index_uids')
  return taskFilterSchema.parse({ ...asked, uids, indexUids, indexPatterns: access.indexes })
}
