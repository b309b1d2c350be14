import path from 'node:path'
import { z } from 'zod'
import { startMailbox } from '#platform/mailbox/startMailbox.ts'

/** The mailbox as a process of its own; started by `scripts/supervise.ts`, or by hand. */

const port = z.coerce.number().int().min(0).max(65535)
const environment = z.object({
  MAILBOX_SMTP_PORT: port.default(4325),
  MAILBOX_HTTP_PORT: port.default(4324),
  DATA_DIR: z.string().default('var'),
})
const taken = z.object({ code: z.literal('EADDRINUSE'), port: z.number() })

const { MAILBOX_SMTP_PORT, MAILBOX_HTTP_PORT, DATA_DIR } = environment.parse(process.env)
try {
  const mailbox = await startMailbox({
    directory: path.join(DATA_DIR, 'mail'),
    smtpPort: MAILBOX_SMTP_PORT,
    httpPort: MAILBOX_HTTP_PORT,
  })
  const stop = () => void mailbox.close().then(() => process.exit(0))
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  process.once('disconnect', stop)
  process.send?.({ ready: true, url: mailbox.url, smtpUrl: mailbox.smtpUrl })
  if (!process.send) console.log(`Mailbox at ${mailbox.url}, mail to ${mailbox.smtpUrl}`)
} catch (error) {
  const { data } = taken.safeParse(error)
  const failed = data
    ? `Port ${data.port} is taken by another program. Stop it, or set MAILBOX_SMTP_PORT or MAILBOX_HTTP_PORT.`
    : `The mailbox could not start: ${error instanceof Error ? error.message : String(error)}`
  console.error(failed)
  if (process.send) process.send({ failed }, () => process.exit(1))
  else process.exit(1)
}
