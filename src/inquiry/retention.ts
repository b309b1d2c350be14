import type { Database } from '#platform/database/database.ts'
import { failureOf } from '#platform/database/failure.ts'
import type { Logger } from '#platform/log.ts'
import { forgetSentBefore } from './outbox/outboxQueue.ts'
import { eraseOlderThan } from './store/eraseInquiry.ts'

const DAY_MS = 86_400_000
/** The term that the form's consent names. */
const KEEP_MONTHS = 24
/** Long enough to answer "did that mail go out?". */
const KEEP_SENT_MAILS_MS = 30 * DAY_MS

export interface RetentionOptions {
  readonly db: Database
  readonly log: Logger
  readonly now?: () => Date
}

/** Erases what has been kept for its term: inquiries after 24 months, notes of mails sent after 30 days. */
export async function endTerms({ db, log, now = () => new Date() }: RetentionOptions): Promise<void> {
  const time = now()
  const oldest = new Date(time)
  oldest.setUTCMonth(oldest.getUTCMonth() - KEEP_MONTHS)
  const erased = await eraseOlderThan(db, oldest, time)
  await forgetSentBefore(db, new Date(time.getTime() - KEEP_SENT_MAILS_MS))
  if (erased > 0) log.info({ erased }, 'inquiries erased at the end of their term')
}

/** Does so now and once a day; the function it gives stops it. */
export function startRetention(options: RetentionOptions): () => void {
  const run = () =>
    void endTerms(options).catch((error: unknown) =>
      options.log.error({ failure: failureOf(error) }, 'retention could not run'),
    )
  run()
  const timer = setInterval(run, DAY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
