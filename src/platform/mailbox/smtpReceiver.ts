import { SMTPServer } from 'smtp-server'
import type { MessageStore } from './messageStore.ts'

const MAX_MAIL_BYTES = 5 * 1024 * 1024

export interface SmtpReceiver {
  readonly port: number
  close(): Promise<void>
}

/** An SMTP server for this machine that takes every mail, and says so only once it is on disk. @throws `EADDRINUSE` */
export async function startSmtpReceiver(store: MessageStore, port: number): Promise<SmtpReceiver> {
  const server = new SMTPServer({
    banner: 'Etalase Malang mailbox',
    size: MAX_MAIL_BYTES,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 1_000,
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => {
        if (!stream.sizeExceeded) chunks.push(chunk)
      })
      stream.on('error', done)
      stream.on('end', () => {
        if (stream.sizeExceeded) {
          done(Object.assign(new Error('The mail is too large'), { responseCode: 552 }))
          return
        }
        store.keep(Buffer.concat(chunks)).then(
          (id) => done(null, `kept as ${id}`),
          () => done(Object.assign(new Error('The mail could not be kept'), { responseCode: 452 })),
        )
      })
    },
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
  // A client that breaks off mid-sentence is no fault of the server.
  server.on('error', () => undefined)
  const address = server.server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
