import { type InboxServer, startInboxServer } from './inboxServer.ts'
import { openMessageStore } from './messageStore.ts'
import { startSmtpReceiver } from './smtpReceiver.ts'

export interface MailboxOptions {
  /** Where mails are kept as `.eml` files. */
  readonly directory: string
  /** 0 lets the system choose. */
  readonly smtpPort: number
  readonly httpPort: number
}

export interface Mailbox {
  readonly smtpUrl: string
  readonly url: string
  close(): Promise<void>
}

/** Takes mail by SMTP on this machine, keeps it and shows it. @throws `EADDRINUSE` when a port is taken */
export async function startMailbox({ directory, smtpPort, httpPort }: MailboxOptions): Promise<Mailbox> {
  const store = await openMessageStore(directory)
  const smtp = await startSmtpReceiver(store, smtpPort)
  let inbox: InboxServer
  try {
    inbox = await startInboxServer(store, httpPort)
  } catch (error) {
    await smtp.close()
    throw error
  }
  return {
    smtpUrl: `smtp://127.0.0.1:${smtp.port}`,
    url: `http://localhost:${inbox.port}`,
    async close() {
      await Promise.all([smtp.close(), inbox.close()])
    },
  }
}
