import type { Business } from '#catalogue/model.ts'
import type { Locale } from '#i18n/locale.ts'
import { inquiryMessages } from '#i18n/messages/inquiry.ts'
import { mailMessages } from '#i18n/messages/mail.ts'
import { translator } from '#i18n/messages.ts'
import { pathTo } from '#i18n/routes.ts'
import type { Mail } from '#platform/mail/mailer.ts'
import { countryName } from '../countries.ts'
import type { MakerPart } from '../inquiries.ts'
import type { StoredInquiry } from '../store/readInquiry.ts'
import { buyerInWords, lineInWords, ROLE_MESSAGE, termsInWords } from '../wording.ts'
import { type MailBlock, type MailDocument, mailHtml, mailText } from './mailDocument.ts'

/** What a mail is written from, besides the inquiry. */
export interface MailContext {
  readonly siteUrl: URL
  readonly officeEmail: string
}

/** A mail without what the sender adds (its id). */
export type ComposedMail = Omit<Mail, 'messageId'>

/** The language of makers and of the office. */
const HOME: Locale = 'id'
const words = translator(mailMessages, HOME)

/** To one maker: her own lines, where they should go, and who asks. She answers through the office. */
export function makerMail(inquiry: StoredInquiry, part: MakerPart, to: string, context: MailContext): ComposedMail {
  const { reference, buyer, terms } = inquiry
  const company = buyer.company
  const country = countryName(buyer.country, HOME)
  const role = translator(inquiryMessages, HOME)(ROLE_MESSAGE[buyer.role])
  return compose(HOME, to, context.officeEmail, words('makerSubject', { reference, company, country }), context, [
    paragraph(words('makerIntro', { company, role, country, maker: part.name })),
    linesOf(part),
    { kind: 'facts', rows: termsInWords(terms, buyer.country, HOME) },
    paragraph(words('makerAnswer')),
    paragraph(words('makerUnable')),
  ])
}

/** To the office: everything, which makers cannot be mailed, and why a request is held back. */
export function officeMail(
  inquiry: StoredInquiry,
  businesses: readonly Business[],
  officeLink: string,
  context: MailContext,
): ComposedMail {
  const { reference, buyer, terms, makers } = inquiry
  const held = inquiry.state === 'held'
  const company = buyer.company
  const mailable = new Set(businesses.filter((business) => business.email).map((business) => business.id))
  const unmailable = makers.filter((maker) => !mailable.has(maker.businessId)).map((maker) => maker.name)
  const subject = held
    ? words('officeHeldSubject', { reference, company })
    : words('officeSubject', { reference, company, country: countryName(buyer.country, HOME) })
  return compose(HOME, context.officeEmail, undefined, subject, context, [
    paragraph(
      held ? words('officeHeldIntro', { signs: inquiry.suspicions.join(', ') }) : words('officeIntro', { reference }),
    ),
    paragraph(words('officeReview')),
    { kind: 'link', url: officeLink },
    ...(unmailable.length > 0 ? [paragraph(words('officeNoEmail', { makers: unmailable.join(', ') }))] : []),
    { kind: 'facts', rows: buyerInWords(buyer, HOME) },
    { kind: 'facts', rows: termsInWords(terms, buyer.country, HOME) },
    ...makers.flatMap((maker): MailBlock[] => [{ kind: 'heading', text: maker.name }, linesOf(maker)]),
  ])
}

/** To the office: a maker's mail came back. */
export function undeliveredMail(inquiry: StoredInquiry, part: MakerPart, context: MailContext): ComposedMail {
  const params = { reference: inquiry.reference, maker: part.name }
  return compose(HOME, context.officeEmail, undefined, words('undeliveredSubject', params), context, [
    paragraph(words('undeliveredIntro', params)),
    linesOf(part),
  ])
}

/**
 * To the buyer, in her language: the number, the private link and the products. Nothing that was typed freely: the form could be used to
 * mail such text to anybody.
 */
export function receiptMail(inquiry: StoredInquiry, token: string, context: MailContext): ComposedMail {
  const { reference, buyer, locale, makers } = inquiry
  const t = translator(mailMessages, locale)
  return compose(locale, buyer.email, context.officeEmail, t('receiptSubject', { reference }), context, [
    paragraph(t('receiptIntro', { reference })),
    paragraph(t('receiptLink')),
    { kind: 'link', url: statusUrl(locale, token, context) },
    ...makers.flatMap((maker): MailBlock[] => [{ kind: 'heading', text: maker.name }, linesOf(maker, locale, false)]),
    paragraph(t('receiptNotYou')),
  ])
}

/** To the buyer, in her language: what a maker answered. */
export function answerMail(inquiry: StoredInquiry, part: MakerPart, token: string, context: MailContext): ComposedMail {
  const { locale, buyer } = inquiry
  const t = translator(mailMessages, locale)
  const params = { reference: inquiry.reference, maker: part.name }
  return compose(locale, buyer.email, context.officeEmail, t('answerSubject', params), context, [
    paragraph(t(part.answer === 'declined' ? 'answerDeclined' : 'answerIntro', params)),
    ...(part.answerNote ? [paragraph(part.answerNote)] : []),
    paragraph(t('answerReply')),
    { kind: 'link', url: statusUrl(locale, token, context) },
  ])
}

/** To a buyer whose data has been erased, in her language. */
export function erasureMail(reference: string, locale: Locale, to: string, context: MailContext): ComposedMail {
  const t = translator(mailMessages, locale)
  return compose(locale, to, context.officeEmail, t('erasureSubject', { reference }), context, [
    paragraph(t('erasureText', { reference })),
  ])
}

function statusUrl(locale: Locale, token: string, context: MailContext): string {
  return new URL(pathTo('inquiryStatus', locale, token), context.siteUrl).href
}

function compose(
  locale: Locale,
  to: string,
  replyTo: string | undefined,
  subject: string,
  context: MailContext,
  blocks: readonly MailBlock[],
): ComposedMail {
  const footer = { text: translator(mailMessages, locale)('footer'), url: context.siteUrl.origin }
  const document: MailDocument = { locale, blocks, footer }
  return { to, replyTo, subject, text: mailText(document), html: mailHtml(document), locale }
}

function paragraph(text: string): MailBlock {
  return { kind: 'paragraph', text }
}

function linesOf(part: MakerPart, locale: Locale = HOME, withNotes = true): MailBlock {
  const lines = withNotes ? part.lines : part.lines.map((line) => ({ ...line, notes: undefined }))
  return { kind: 'list', items: lines.map((line) => lineInWords(line, locale)) }
}
