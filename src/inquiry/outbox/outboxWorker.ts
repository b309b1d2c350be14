import { failureOf } from '#platform/database/failure.ts'
import type { Logger } from '#platform/log.ts'
import { type Mailer, MailRefused, SEND_TIMEOUT_MS } from '#platform/mail/mailer.ts'
import { claimMails, giveBack, noteDead, noteFailed, noteSent, type OutboxRow } from './outboxQueue.ts'
import { type MailWriterOptions, writeMail } from './writeMail.ts'

/** Seconds until the next try, by tries made: about three and a half days in all. */
const BACKOFF_S = [10, 30, 120, 600, 1800, 3600, 7200, ...Array.from({ length: 20 }, () => 14_400)]
const BATCH = 10
/** Outlasts a batch in which every server is silent (each of a mail's phases may take the whole timeout). */
const LEASE_MS = 3 * BATCH * SEND_TIMEOUT_MS

export interface OutboxWorkerOptions extends MailWriterOptions {
  readonly mailer: Mailer
  readonly log: Logger
  readonly now?: () => Date
  /** How often to look for mail that is due without being told. */
  readonly pollMs?: number
}

export interface OutboxWorker {
  start(): void
  /** Looks for mail now. */
  kick(): void
  /** Sends what is due, once; resolves to how many were tried. */
  runOnce(): Promise<number>
  /** Resolves when the mail being sent is done. */
  stop(): Promise<void>
}

/** Sends the outbox's mails, each until the server takes it, refuses it for good, or the tries are used up. */
export function createOutboxWorker(options: OutboxWorkerOptions): OutboxWorker {
  const { db, mailer, log, now = () => new Date(), pollMs = 5_000 } = options
  let stopping = false
  let kicked = false
  let wake = () => {}
  let running: Promise<void> = Promise.resolve()

  async function send(row: OutboxRow): Promise<void> {
    try {
      const mail = await writeMail(options, row)
      if (mail) await mailer.send(mail)
    } catch (error) {
      await noteFailure(row, error)
      return
    }
    await noteSent(db, row, now())
  }

  async function noteFailure(row: OutboxRow, error: unknown): Promise<void> {
    const failure = failureOf(error)
    const facts = { outboxId: row.id, kind: row.kind, attempts: row.attempts, failure }
    const reason = [failure.kind, failure.code].filter(Boolean).join(' ')
    const wait = BACKOFF_S[row.attempts - 1]
    if (error instanceof MailRefused || wait === undefined) {
      log.error(facts, 'mail given up')
      await noteDead(db, row, now(), error instanceof MailRefused ? error.message : reason)
    } else {
      log.warn(facts, 'mail not sent yet')
      // Spread, so that a server coming back is not asked for everything at once.
      const spread = 0.8 + 0.4 * Math.random()
      await noteFailed(db, row, new Date(now().getTime() + wait * spread * 1000), reason)
    }
  }

  async function runOnce(): Promise<number> {
    const claimed = await claimMails(db, now(), BATCH, LEASE_MS)
    const began = performance.now()
    for (const row of claimed) {
      if (stopping || performance.now() - began > LEASE_MS / 2) await giveBack(db, row)
      else await send(row)
    }
    return claimed.length
  }

  async function loop(): Promise<void> {
    while (!stopping) {
      kicked = false
      const tried = await runOnce().catch((error: unknown) => {
        log.error({ failure: failureOf(error) }, 'outbox not reachable')
        return 0
      })
      if (tried < BATCH && !stopping && !kicked) await pause()
    }
  }

  function pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, pollMs)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  return {
    start() {
      running = loop()
    },
    kick() {
      kicked = true
      wake()
    },
    runOnce,
    async stop() {
      stopping = true
      wake()
      await running
    },
  }
}
