import { join } from 'node:path'
import { z } from 'zod'
import { startMailbox } from '#platform/mailbox/startMailbox.ts'
import { explainListenError, runService } from './runService.ts'

/** Where the mailbox listens, and keeps mail: `<DATA_DIR>/mail`. */
const port = z.coerce.number().int().min(0).max(65535)
const environment = z.object({
  MAILBOX_SMTP_PORT: port.default(4325),
  MAILBOX_HTTP_PORT: port.default(4324),
  DATA_DIR: z.string().default('var'),
})
const failedPort = z.object({ port: z.number() })

await runService(async () => {
  const { MAILBOX_SMTP_PORT: smtpPort, MAILBOX_HTTP_PORT: httpPort, DATA_DIR } = environment.parse(process.env)
  const mailbox = await startMailbox({ directory: join(DATA_DIR, 'mail'), smtpPort, httpPort }).catch(
    (error: unknown) => {
      const taken = failedPort.safeParse(error).data?.port ?? smtpPort
      throw explainListenError(
        error,
        'the mailbox',
        taken,
        taken === httpPort ? 'MAILBOX_HTTP_PORT' : 'MAILBOX_SMTP_PORT',
      )
    },
  )
  return { addresses: { url: mailbox.url, smtpUrl: mailbox.smtpUrl }, close: mailbox.close }
})
