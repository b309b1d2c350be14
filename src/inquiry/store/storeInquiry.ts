import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Product } from '#catalogue/model.ts'
import type { Locale } from '#i18n/locale.ts'
import type { Database } from '#platform/database/database.ts'
import type { CheckedInquiry } from '../form/checkInquiry.ts'
import { linkToken, tokenHash } from '../privateLink.ts'
import { newReference } from '../reference.ts'
import { inquiries, inquiryLines, inquiryMakers, outbox } from '../tables.ts'
import { CONSENT_VERSION } from '../terms.ts'
import { firstMails } from './outboxRows.ts'

export interface NewInquiry {
  readonly idempotencyKey: string
  readonly inquiry: CheckedInquiry
  /** Every product of the lines, by id. */
  readonly products: ReadonlyMap<string, Product>
  readonly locale: Locale
  readonly suspicions: readonly string[]
}

export type StoreResult =
  | { readonly kind: 'stored'; readonly reference: string; readonly token: string; readonly isNew: boolean }
  | { readonly kind: 'conflict' }

/** A fingerprint of what was asked, to tell the same form sent twice from another one. */
export function bodyHash(secret: string, inquiry: CheckedInquiry, locale: Locale): string {
  return createHmac('sha256', secret)
    .update(JSON.stringify([locale, inquiry]))
    .digest('base64url')
}

/** What is stored under a form's key, if anything: the answer to give again, or that it was another request. */
export async function findStored(
  database: Database,
  secret: string,
  idempotencyKey: string,
  hash: string,
): Promise<StoreResult | undefined> {
  const [row] = await database.sql
    .select({
      id: inquiries.id,
      reference: inquiries.reference,
      linkNonce: inquiries.linkNonce,
      bodyHash: inquiries.bodyHash,
    })
    .from(inquiries)
    .where(eq(inquiries.idempotencyKey, idempotencyKey))
  if (!row) return undefined
  if (row.bodyHash !== hash) return { kind: 'conflict' }
  return {
    kind: 'stored',
    reference: row.reference,
    token: linkToken(secret, 'buyer', row.id, row.linkNonce),
    isNew: false,
  }
}

/**
 * Stores an inquiry, its lines and the mails it calls for in one transaction; on disk when it resolves. The same key
 * again stores nothing and gives the first answer, or `conflict` when the contents differ.
 */
export async function storeInquiry(
  database: Database,
  secret: string,
  now: Date,
  { idempotencyKey, inquiry, products, locale, suspicions }: NewInquiry,
): Promise<StoreResult> {
  const id = randomUUID()
  const linkNonce = randomBytes(16).toString('base64url')
  const token = linkToken(secret, 'buyer', id, linkNonce)
  const hash = bodyHash(secret, inquiry, locale)
  const state = suspicions.length > 0 ? 'held' : 'open'
  const { lines, ...buyerAndTerms } = inquiry
  const lineRows = lines.map((line, position) => {
    const product = products.get(line.product)
    if (!product) throw new Error('A line names a product that was not looked up')
    const { product: productId, variant, ...asked } = line
    const variantName = product.variants.find(({ key }) => key === variant)?.name
    return { inquiryId: id, position, productId, product, variantName, ...asked }
  })
  const makers = new Map(lineRows.map(({ product }) => [product.business.id, product.business]))

  const reference = await database.sql.transaction(async (transaction) => {
    const [stored] = await transaction
      .insert(inquiries)
      .values({
        ...buyerAndTerms,
        id,
        reference: newReference(now),
        state,
        idempotencyKey,
        bodyHash: hash,
        linkNonce,
        tokenHash: tokenHash(token),
        officeTokenHash: tokenHash(linkToken(secret, 'office', id, linkNonce)),
        locale,
        suspicions: [...suspicions],
        consentVersion: CONSENT_VERSION,
        consentLocale: locale,
        consentedAt: now,
        createdAt: now,
      })
      .onConflictDoNothing({ target: inquiries.idempotencyKey })
      .returning({ reference: inquiries.reference })
    if (!stored) return undefined
    await transaction.insert(inquiryMakers).values(
      [...makers.values()].map((maker) => ({
        inquiryId: id,
        businessId: maker.id,
        businessSlug: maker.slug,
        businessName: maker.name,
        answer: 'waiting' as const,
      })),
    )
    await transaction.insert(inquiryLines).values(
      lineRows.map(({ product, ...row }) => ({
        ...row,
        productSlug: product.slug,
        productName: product.name,
        businessId: product.business.id,
      })),
    )
    await transaction.insert(outbox).values(firstMails(id, state, [...makers.keys()], now))
    return stored.reference
  })
  if (reference) return { kind: 'stored', reference, token, isNew: true }
  const earlier = await findStored(database, secret, idempotencyKey, hash)
  if (!earlier) throw new Error('An inquiry with this key exists but cannot be found')
  return earlier
}
