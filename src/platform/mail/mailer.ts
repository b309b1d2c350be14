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
  /** Resolves once the SMTP server has taken the mail. @throws MailRefused, MailServerAway, or another error after which the mail may or may not have been taken */
  send(mail: Mail): Promise<void>
  close(): void
}

/** The server will never take this mail: the address or the content is refused for good (a reply of 5xx). */
export class MailRefused extends Error {
  override name = 'MailRefused'
}

/** The server could not be spoken to at all, so the mail has certainly not been taken. */
export class MailServerAway extends Error {
  override name = 'MailServerAway'
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
const away = z.union([
  z.object({ code: z.enum(['EDNS', 'EPROTOCOL', 'EAUTH', 'ETLS']) }),
  z.object({ code: z.literal('ESOCKET'), syscall: z.literal('connect') }),
  z.object({ code: z.literal('ETIMEDOUT'), message: z.string().regex(/greeting|connection timeout/i) }),
])
const emailAddress = z.email()

/** Sends mail by SMTP. Contents are never read from files or addresses named in a mail. */
export function createMailer({ smtpUrl, from, timeoutMs = SEND_TIMEOUT_MS }: MailerOptions): Mailer {
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    connectionTimeout: timeoutMs,
    // Shorter than the socket's, to tell a server that never spoke from one that fell silent with the mail in hand.
    greetingTimeout: timeoutMs * 0.8,
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
        if (away.safeParse(error).success) throw new MailServerAway('The mail server is away', { cause: error })
        throw error
      }
    },
    close: () => transport.close(),
  }
}
