import { createHash } from 'node:crypto'
import type { Catalogue } from '#catalogue/catalogue.ts'
import type { Database } from '#platform/database/database.ts'
import type { Mail } from '#platform/mail/mailer.ts'
import {
  answerMail,
  type ComposedMail,
  erasureMail,
  type MailContext,
  makerMail,
  officeMail,
  receiptMail,
  undeliveredMail,
} from '../mail/composeMail.ts'
import { type LinkHolder, linkToken } from '../privateLink.ts'
import { readById } from '../store/readInquiry.ts'
import type { OutboxRow } from './outboxQueue.ts'

export interface MailWriterOptions {
  readonly db: Database
  readonly catalogue: Pick<Catalogue, 'businessesById' | 'settings'>
  readonly config: { readonly site: { readonly url: URL }; readonly formSecret: string }
}

/**
 * Writes the mail that an outbox row stands for, from the inquiry as it is now. Undefined when there is nothing to send any more: the
 * inquiry was erased, or the maker has no address (which the office's mail says).
 */
export async function writeMail(options: MailWriterOptions, row: OutboxRow): Promise<Mail | undefined> {
  const { officeEmail } = await options.catalogue.settings()
  const composed = await compose(options, row, { siteUrl: options.config.site.url, officeEmail })
  return composed && { ...composed, messageId: messageId(row.dedupeKey, options.config.site.url) }
}

async function compose(
  { db, catalogue, config }: MailWriterOptions,
  row: OutboxRow,
  context: MailContext,
): Promise<ComposedMail | undefined> {
  const inquiry = await readById(db, row.inquiryId)
  if (!inquiry) return undefined
  if (row.kind === 'erasure')
    return row.recipient ? erasureMail(inquiry.reference, inquiry.locale, row.recipient, context) : undefined
  if (inquiry.state === 'erased') return undefined
  const part = inquiry.makers.find((maker) => maker.businessId === row.businessId)
  const tokenOf = (holder: LinkHolder) => linkToken(config.formSecret, holder, inquiry.id, inquiry.linkNonce)
  switch (row.kind) {
    case 'maker': {
      const [business] = part ? await catalogue.businessesById([part.businessId]) : []
      return part && business?.email ? makerMail(inquiry, part, business.email, context) : undefined
    }
    case 'undelivered':
      return part && undeliveredMail(inquiry, part, context)
    case 'office': {
      const businesses = await catalogue.businessesById(inquiry.makers.map((maker) => maker.businessId))
      return officeMail(
        inquiry,
        businesses,
        new URL(`/permintaan/kantor/${tokenOf('office')}`, context.siteUrl).href,
        context,
      )
    }
    case 'receipt':
      return receiptMail(inquiry, tokenOf('buyer'), context)
    case 'answer':
      return part && answerMail(inquiry, part, tokenOf('buyer'), context)
  }
}

/** The same for every try of one mail, and telling nothing. */
function messageId(dedupeKey: string, siteUrl: URL): string {
  return `<${createHash('sha256').update(dedupeKey).digest('hex').slice(0, 32)}@${siteUrl.hostname}>`
}
