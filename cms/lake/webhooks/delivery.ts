import type { DatabaseSync } from 'node:sqlite'
import type { LakeLog, WebhookOptions } from '../options.ts'
import type { DatasetName } from '../query/runQuery.ts'
import { integerOf, type Row, textOf } from '../storage/rows.ts'
import { signatureOf } from './signature.ts'

const SECOND = 1000
const TIMEOUT = 30 * SECOND
/** When the lake's own disk is full or gone. */
const PAUSE_AFTER_FAILURE = 5 * SECOND
const LONGEST_PAUSE = 15 * 60 * SECOND
/** After a day the receiver is given up; it has other means to catch up. */
const LIFETIME = 24 * 60 * 60 * SECOND
const AT_ONCE = 4

/** Delivers queued webhooks, each again until it is accepted. */
export interface Delivery {
  /** Something was queued. */
  kick(): void
  /** Stops, and waits for deliveries on their way. What is left stays queued for the next start. */
  close(): Promise<void>
}

export interface DeliveryParts {
  readonly sql: DatabaseSync
  readonly webhooks: readonly WebhookOptions[]
  readonly sanity: DatasetName
  readonly log: LakeLog
}

export function startDelivery({ sql, webhooks, sanity, log }: DeliveryParts): Delivery {
  const selectDue = sql.prepare('SELECT * FROM webhook_deliveries WHERE due <= ? ORDER BY id LIMIT ?')
  const selectNext = sql.prepare('SELECT min(due) AS due FROM webhook_deliveries')
  const postpone = sql.prepare('UPDATE webhook_deliveries SET attempts = ?, due = ? WHERE id = ?')
  const finish = sql.prepare('DELETE FROM webhook_deliveries WHERE id = ?')
  const stopping = new AbortController()
  let running: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined

  const deliver = async (row: Row): Promise<void> => {
    const id = integerOf(row, 'id')
    const url = textOf(row, 'url')
    const webhook = webhooks.find((each) => each.url === url)
    if (!webhook) {
      finish.run(id)
      return
    }
    const problem = await post(webhook, row, sanity, stopping.signal)
    if (problem === undefined) {
      finish.run(id)
      return
    }
    if (stopping.signal.aborted) return
    const attempts = integerOf(row, 'attempts') + 1
    if (Date.now() - integerOf(row, 'queued') > LIFETIME) {
      finish.run(id)
      log.error({ url, attempts, problem }, 'A webhook was given up after a day')
      return
    }
    postpone.run(attempts, Date.now() + pauseAfter(attempts), id)
    log.warn({ url, attempts, problem }, 'A webhook was not accepted; it will be sent again')
  }

  const drain = async (): Promise<void> => {
    for (;;) {
      const due = stopping.signal.aborted ? [] : selectDue.all(Date.now(), AT_ONCE)
      if (due.length === 0) return
      await Promise.all(due.map(deliver))
    }
  }

  const kick = (): void => {
    if (running || stopping.signal.aborted) return
    clearTimeout(timer)
    running = drain()
      .finally(() => {
        running = undefined
      })
      .then(sleepUntilDue, (failure: unknown) => {
        log.error({ err: failure }, 'Webhooks cannot be kept count of; their delivery goes on in a while')
        sleep(PAUSE_AFTER_FAILURE)
      })
  }

  const sleepUntilDue = (): void => {
    const next = selectNext.get()?.['due']
    if (typeof next === 'number') sleep(Math.max(next - Date.now(), 0))
  }

  const sleep = (milliseconds: number): void => {
    if (stopping.signal.aborted) return
    timer = setTimeout(kick, milliseconds)
    timer.unref()
  }

  kick()
  return {
    kick,
    async close() {
      stopping.abort()
      clearTimeout(timer)
      await running
    },
  }
}

/** 1, 2, 4 … seconds, at most a quarter of an hour. */
const pauseAfter = (attempts: number): number => Math.min(SECOND * 2 ** (attempts - 1), LONGEST_PAUSE)

/** Sends one webhook. @returns why it was not accepted, or undefined when it was */
async function post(
  { url, secret }: WebhookOptions,
  row: Row,
  sanity: DatasetName,
  stop: AbortSignal,
): Promise<string | undefined> {
  const body = textOf(row, 'payload')
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'idempotency-key': textOf(row, 'key'),
    'sanity-webhook-signature': signatureOf(body, Date.now(), secret),
    'sanity-transaction-id': textOf(row, 'transaction_id'),
    'sanity-transaction-time': new Date(integerOf(row, 'queued')).toISOString(),
    'sanity-project-id': sanity.projectId,
    'sanity-dataset': sanity.dataset,
    'user-agent': 'Sanity.io webhook delivery (embedded lake)',
  }
  try {
    const signal = AbortSignal.any([stop, AbortSignal.timeout(TIMEOUT)])
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal })
    await response.body?.cancel()
    return response.ok ? undefined : `status ${response.status}`
  } catch (failure) {
    return failure instanceof Error ? failure.message : 'unknown failure'
  }
}
