import { asc, eq } from 'drizzle-orm'
import type { Database } from '#platform/database/database.ts'
import type { InquiryLine, InquiryView } from '../inquiries.ts'
import { type LinkHolder, tokenHash } from '../privateLink.ts'
import { inquiries, inquiryLines, inquiryMakers } from '../tables.ts'

/** An inquiry with what only the server may know of it. */
export interface StoredInquiry extends InquiryView {
  readonly id: string
  readonly linkNonce: string
  readonly suspicions: readonly string[]
}

/** The inquiry that a private link of the buyer's or of the office's leads to. */
export async function readByToken(
  database: Database,
  holder: LinkHolder,
  token: string,
): Promise<StoredInquiry | undefined> {
  if (!/^[\w-]{43}$/.test(token)) return undefined
  const column = holder === 'buyer' ? inquiries.tokenHash : inquiries.officeTokenHash
  const [row] = await database.sql
    .select()
    .from(inquiries)
    .where(eq(column, tokenHash(token)))
  return row && withMakers(database, row)
}

export async function readById(database: Database, id: string): Promise<StoredInquiry | undefined> {
  const [row] = await database.sql.select().from(inquiries).where(eq(inquiries.id, id))
  return row && withMakers(database, row)
}

/** What of an inquiry is shown to its buyer. */
export function buyersView({ id: _id, linkNonce: _nonce, suspicions: _signs, ...view }: StoredInquiry): InquiryView {
  return view
}

async function withMakers(database: Database, row: typeof inquiries.$inferSelect): Promise<StoredInquiry> {
  const lines = await database.sql
    .select()
    .from(inquiryLines)
    .where(eq(inquiryLines.inquiryId, row.id))
    .orderBy(asc(inquiryLines.position))
  const makers = await database.sql
    .select()
    .from(inquiryMakers)
    .where(eq(inquiryMakers.inquiryId, row.id))
    .orderBy(asc(inquiryMakers.businessName))
  const { company, role, contactName, email, country } = row
  const { currency, sampleFirst, privateLabel, labelLanguages } = row
  const lineOf = (line: typeof inquiryLines.$inferSelect): InquiryLine => ({
    productId: line.productId,
    productSlug: line.productSlug,
    productName: line.productName,
    variantName: line.variantName ?? undefined,
    quantity: line.quantity,
    unit: line.unit,
    targetPrice: line.targetPrice === null ? undefined : { amount: line.targetPrice, currency },
    notes: line.notes ?? undefined,
  })
  return {
    id: row.id,
    linkNonce: row.linkNonce,
    suspicions: row.suspicions,
    reference: row.reference,
    state: row.state,
    locale: row.locale,
    createdAt: row.createdAt,
    buyer: {
      company,
      role,
      registrationNumber: row.registrationNumber ?? undefined,
      website: row.website ?? undefined,
      contactName,
      email,
      phone: row.phone ?? undefined,
      whatsapp: row.whatsapp ?? undefined,
      country,
    },
    terms: {
      destination: row.destination ?? undefined,
      incoterm: row.incoterm ?? undefined,
      incotermPlace: row.incotermPlace ?? undefined,
      currency,
      sampleFirst,
      privateLabel,
      labelLanguages,
      payment: row.payment ?? undefined,
      wantedBy: row.wantedBy ?? undefined,
      message: row.message ?? undefined,
    },
    makers: makers.map((maker) => ({
      businessId: maker.businessId,
      slug: maker.businessSlug,
      name: maker.businessName,
      answer: maker.answer,
      answerNote: maker.answerNote ?? undefined,
      answeredAt: maker.answeredAt ?? undefined,
      lines: lines.filter((line) => line.businessId === maker.businessId).map(lineOf),
    })),
    consent: { version: row.consentVersion, locale: row.consentLocale, at: row.consentedAt },
  }
}
