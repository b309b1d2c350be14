import { sql } from 'drizzle-orm'
import type { Catalogue } from '#catalogue/catalogue.ts'
import type { Product } from '#catalogue/model.ts'
import type { Config } from '#platform/config.ts'
import type { Database } from '#platform/database/database.ts'
import { failureOf } from '#platform/database/failure.ts'
import type { Logger } from '#platform/log.ts'
import { createOfficeDesk } from './createOfficeDesk.ts'
import { type CheckedInquiry, checkInquiry, type FieldError } from './form/checkInquiry.ts'
import { lineField } from './form/rawInquiry.ts'
import { createLimits } from './guard/limits.ts'
import { suspicions } from './guard/suspicion.ts'
import { type CheckedTicket, ticketOffice } from './guard/ticket.ts'
import type { Inquiries, SubmitInput, SubmitResult } from './inquiries.ts'
import { eraseInquiry } from './store/eraseInquiry.ts'
import { buyersView, readByToken } from './store/readInquiry.ts'
import { bodyHash, findStored, type StoreResult, storeInquiry } from './store/storeInquiry.ts'

/** Makers that one inquiry can ask. */
const MAX_MAKERS = 10
/** A form open for longer is shown anew; its ticket could be anybody's by then. */
const TICKET_LIFE_MS = 24 * 3_600_000

export interface InquiriesOptions {
  readonly db: Database
  readonly catalogue: Pick<Catalogue, 'productsById'>
  readonly config: Pick<Config, 'formSecret'>
  readonly log: Logger
  readonly now?: () => Date
  /** Called when there is new mail to send (the outbox worker's `kick`). */
  readonly onStored?: () => void
}

/** Takes requests for quotation and keeps them in the store. */
export function createInquiries(options: InquiriesOptions): Inquiries {
  const { db, catalogue, config, log, now = () => new Date(), onStored } = options
  const secret = config.formSecret
  const tickets = ticketOffice(secret, now)
  const limits = createLimits(db)
  /** Forms being stored: the same one sent meanwhile waits for the same answer and is counted once. */
  const underWay = new Map<string, Promise<SubmitResult>>()

  async function submit(input: SubmitInput): Promise<SubmitResult> {
    const checked = checkInquiry(input.form, now())
    if (!checked.ok) return { kind: 'invalid', errors: checked.errors }
    const ticket = tickets.check(input.ticket)
    if (!ticket || !(ticket.ageMs >= 0 && ticket.ageMs <= TICKET_LIFE_MS))
      return { kind: 'invalid', errors: { ticket: { key: 'errorTicket' } } }
    const hash = bodyHash(secret, checked.inquiry, input.locale)
    const form = `${ticket.nonce} ${hash}`
    const answer = underWay.get(form) ?? take(input, checked.inquiry, ticket, hash)
    underWay.set(form, answer)
    try {
      return await answer
    } catch (error) {
      log.error({ failure: failureOf(error) }, 'inquiry not stored')
      return { kind: 'unavailable' }
    } finally {
      underWay.delete(form)
    }
  }

  async function take(
    input: SubmitInput,
    inquiry: CheckedInquiry,
    ticket: CheckedTicket,
    hash: string,
  ): Promise<SubmitResult> {
    const earlier = await findStored(db, secret, ticket.nonce, hash)
    if (earlier) return answerTo(earlier)
    const products = await productsOf(inquiry)
    const problem = problemWithProducts(inquiry, products)
    if (problem) return { kind: 'invalid', errors: problem }
    const retryAfterSeconds = await limits.sender(input.clientAddress, inquiry.email)
    if (retryAfterSeconds !== undefined) return { kind: 'tooMany', retryAfterSeconds }
    const flooded = await limits.flooded(makersOf(products))
    const signs = suspicions({ inquiry, honeypot: input.honeypot, ticketAgeMs: ticket.ageMs, flooded })
    const stored = await storeInquiry(db, secret, now(), {
      idempotencyKey: ticket.nonce,
      inquiry,
      products,
      locale: input.locale,
      suspicions: signs,
    })
    if (stored.kind === 'stored' && stored.isNew) {
      log.info({ reference: stored.reference, suspicions: signs }, 'inquiry stored')
      onStored?.()
    }
    return answerTo(stored)
  }

  async function productsOf(inquiry: CheckedInquiry): Promise<Map<string, Product>> {
    const ids = new Set(inquiry.lines.map((line) => line.product))
    const products = await catalogue.productsById([...ids])
    return new Map(products.map((product) => [product.id, product]))
  }

  return {
    ticket: () => tickets.issue(),
    submit,
    async byToken(token) {
      const stored = await readByToken(db, 'buyer', token)
      return stored && buyersView(stored)
    },
    async erase(token) {
      const stored = await readByToken(db, 'buyer', token)
      const erased = stored !== undefined && (await eraseInquiry(db, stored.id, now()))
      if (erased) onStored?.()
      return erased
    },
    office: createOfficeDesk({ db, now, onStored }),
    async ready() {
      await db.sql.execute(sql`select 1`)
    },
  }
}

function answerTo(stored: StoreResult): SubmitResult {
  return stored.kind === 'stored'
    ? { kind: 'stored', reference: stored.reference, token: stored.token }
    : { kind: 'conflict' }
}

function makersOf(products: ReadonlyMap<string, Product>): string[] {
  return [...new Set([...products.values()].map((product) => product.business.id))]
}

function problemWithProducts(
  inquiry: CheckedInquiry,
  products: ReadonlyMap<string, Product>,
): Record<string, FieldError> | undefined {
  const gone = inquiry.lines.flatMap(({ product: id, variant }, index): [string, FieldError][] => {
    const product = products.get(id)
    if (!product) return [[lineField(index, 'product'), { key: 'errorLineProduct' }]]
    if (!variant || product.variants.some(({ key }) => key === variant)) return []
    return [[lineField(index, 'variant'), { key: 'errorLineVariant' }]]
  })
  if (gone.length > 0) return Object.fromEntries(gone)
  const makers = makersOf(products).length
  return makers > MAX_MAKERS ? { lines: { key: 'errorMakersMany', params: { count: makers } } } : undefined
}
