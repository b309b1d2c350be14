import { failureOf } from '#platform/database/failure.ts'
import type { Logger } from '#platform/log.ts'
import { type Mailer, MailRefused, MailServerAway, SEND_TIMEOUT_MS } from '#platform/mail/mailer.ts'
import { claimMails, giveBack, noteDead, noteFailed, noteSent, type OutboxRow } from './outboxQueue.ts'
import { type MailWriterOptions, writeMail } from './writeMail.ts'

/** How long a mail is tried for. */
const GIVE_UP_AFTER_MS = 4 * 86_400_000
/** While the mail server is away it is asked again this often: nothing has been sent, so nothing can arrive twice. */
const AWAY_MS = 30_000
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

  /** Sends one mail and notes how it went; false when the server is away. */
  async function send(row: OutboxRow): Promise<boolean> {
    try {
      const mail = await writeMail(options, row)
      if (mail) await mailer.send(mail)
    } catch (error) {
      await noteFailure(row, error)
      return !(error instanceof MailServerAway)
    }
    await noteSent(db, row, now())
    return true
  }

  async function noteFailure(row: OutboxRow, error: unknown): Promise<void> {
    const failure = failureOf(error)
    const reason = [failure.kind, failure.code].filter(Boolean).join(' ')
    const ageMs = now().getTime() - row.createdAt.getTime()
    const facts = { outboxId: row.id, kind: row.kind, attempts: row.attempts, failure }
    if (error instanceof MailRefused || ageMs > GIVE_UP_AFTER_MS) {
      log.error(facts, 'mail given up')
      await noteDead(db, row, now(), error instanceof MailRefused ? error.message : reason)
      return
    }
    log.warn(facts, 'mail not sent yet')
    const wait = error instanceof MailServerAway ? AWAY_MS : retryAfterMs(ageMs)
    await noteFailed(db, row, new Date(now().getTime() + wait), reason)
  }

  async function runOnce(): Promise<number> {
    const claimed = await claimMails(db, now(), BATCH, LEASE_MS)
    const began = performance.now()
    let serverAnswers = true
    for (const row of claimed) {
      if (stopping || performance.now() - began > LEASE_MS / 2) await giveBack(db, row)
      else if (serverAnswers) serverAnswers = await send(row)
      else await noteFailed(db, row, new Date(now().getTime() + AWAY_MS), 'MailServerAway')
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

/** Ever longer with the mail's age, from ten seconds to four hours; spread, so that they don't all come at once. */
function retryAfterMs(ageMs: number): number {
  const wait = Math.min(Math.max(ageMs / 2, 10_000), 4 * 3_600_000)
  return wait * (0.8 + 0.4 * Math.random())
}
