import nodemailer from 'nodemailer'
import { z } from 'zod'

/** One mail to one recipient. */
export interface Mail {
  readonly to: string
  readonly replyTo?: string | undefined
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Stable across attempts, so that a recipient's server can drop a second copy. With angle brackets. */
  readonly messageId: string
  readonly locale: string
}

export interface Mailer {
  /** Resolves once the SMTP server has taken the mail. @throws MailRefused, or whatever the connection failed with */
  send(mail: Mail): Promise<void>
  close(): void
}

/** The server will never take this mail: the address or the content is refused for good (a reply of 5xx). */
export class MailRefused extends Error {
  override name = 'MailRefused'
}

export interface MailerOptions {
  /** `smtp://` or `smtps://`, with user and password where needed. */
  readonly smtpUrl: string
  readonly from: string
  /** How long a silent server is waited for. */
  readonly timeoutMs?: number
}

/** The longest that one mail can take: connection, greeting and data each have their own patience. */
export const SEND_TIMEOUT_MS = 10_000

const refusal = z.object({
  responseCode: z.number().min(500).max(599),
  command: z.enum(['RCPT TO', 'MAIL FROM', 'DATA']),
})
const emailAddress = z.email()

/** Sends mail by SMTP. Contents are never read from files or addresses named in a mail. */
export function createMailer({ smtpUrl, from, timeoutMs = SEND_TIMEOUT_MS }: MailerOptions): Mailer {
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send({ to, replyTo, subject, text, html, messageId, locale }) {
      // Nodemailer quietly repairs malformed addresses, and mails somebody else.
      if (!emailAddress.safeParse(to).success) throw new MailRefused('The address is malformed')
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          ...(replyTo ? { replyTo } : {}),
          subject,
          text,
          html,
          messageId,
          headers: { 'Content-Language': locale, 'Auto-Submitted': 'auto-generated' },
        })
      } catch (error) {
        const refused = refusal.safeParse(error)
        if (refused.success) throw new MailRefused(`Refused with ${refused.data.responseCode}`, { cause: error })
        throw error
      }
    },
    close: () => transport.close(),
  }
}
