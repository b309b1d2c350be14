import { z } from 'zod'
import { KNOWN_TASK_TYPES, TASK_STATUSES } from './task.ts'

const numbers = z.array(z.int().min(0))
const time = z.iso.datetime({ offset: true })

/** Which tasks are meant; each condition that is there must hold. */
export const taskFilterSchema = z.object({
  uids: numbers.optional(),
  types: z.array(z.enum(KNOWN_TASK_TYPES)).optional(),
  statuses: z.array(z.enum(TASK_STATUSES)).optional(),
  indexUids: z.array(z.string()).optional(),
  /** The indexes that whoever asks may touch, `*` at the end standing for anything. */
  indexPatterns: z.array(z.string()).optional(),
  canceledBy: numbers.optional(),
  /** Only those that have been begun. */
  started: z.boolean().optional(),
  afterEnqueuedAt: time.optional(),
  beforeEnqueuedAt: time.optional(),
  afterStartedAt: time.optional(),
  beforeStartedAt: time.optional(),
  afterFinishedAt: time.optional(),
  beforeFinishedAt: time.optional(),
})
export type TaskFilter = z.infer<typeof taskFilterSchema>

/** The filter as an SQL condition over the table of tasks, with its parameters. */
export function taskCondition(filter: TaskFilter): { sql: string; parameters: (string | number)[] } {
  const conditions = ['1']
  const parameters: (string | number)[] = []
  const oneOf = (column: string, values: readonly (string | number)[] | undefined) => {
    if (!values) return
    conditions.push(`${column} IN (${values.map(() => '?').join(', ')})`)
    parameters.push(...values)
  }
  const compared = (comparison: string, value: string | undefined) => {
    if (value === undefined) return
    conditions.push(`${comparison} ?`)
    parameters.push(new Date(value).toISOString())
  }
  if (filter.started) conditions.push('started_at IS NOT NULL')
  oneOf('uid', filter.uids)
  oneOf('type', filter.types)
  oneOf('status', filter.statuses)
  oneOf('index_uid', filter.indexUids)
  if (filter.indexPatterns) {
    conditions.push(`(${['0', ...filter.indexPatterns.map(() => 'index_uid GLOB ?')].join(' OR ')})`)
    parameters.push(...filter.indexPatterns)
  }
  oneOf('canceled_by', filter.canceledBy)
  compared('enqueued_at >', filter.afterEnqueuedAt)
  compared('enqueued_at <', filter.beforeEnqueuedAt)
  compared('started_at >', filter.afterStartedAt)
  compared('started_at <', filter.beforeStartedAt)
  compared('finished_at >', filter.afterFinishedAt)
  compared('finished_at <', filter.beforeFinishedAt)
  return { sql: conditions.join(' AND '), parameters }
}
