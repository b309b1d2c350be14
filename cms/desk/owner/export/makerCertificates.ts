import { z } from 'zod'
import type { HeldCertificate } from '../../../readiness/certificateProof.ts'

/** A certificate of the maker's; `productIds` empty: it covers all she makes. */
export interface MakerCertificate extends HeldCertificate {
  readonly productIds: readonly string[]
  readonly rejected: boolean
}

/** The certificates of a business, with what their owner has not yet submitted. */
export const MAKER_CERTIFICATES_QUERY = `*[_type == "certificate" && business._ref == $businessId]{
  kind, issuedOn, validUntil, "productIds": products[]._ref, "state": verification.state
}`

const certificate = z
  .object({
    kind: z.string(),
    issuedOn: z.string(),
    validUntil: z.string().nullish(),
    productIds: z.array(z.string()).nullish(),
    state: z.string().nullish(),
  })
  .transform(
    ({ kind, issuedOn, validUntil, productIds, state }): MakerCertificate => ({
      kind,
      issuedOn,
      validUntil: validUntil ?? undefined,
      productIds: productIds ?? [],
      verified: state === 'verified',
      rejected: state === 'rejected',
    }),
  )

/** Reads the answer to {@link MAKER_CERTIFICATES_QUERY}; a certificate still half filled is left out. */
export function readMakerCertificates(data: unknown): MakerCertificate[] {
  if (!Array.isArray(data)) return []
  return data.flatMap((entry) => certificate.safeParse(entry).data ?? [])
}

/** Those that cover a product (published id): issued for it, or for all the business makes, and not rejected by the office. */
export function coveringProduct(certificates: readonly MakerCertificate[], productId: string): MakerCertificate[] {
  return certificates.filter(
    ({ productIds, rejected }) => !rejected && (productIds.length === 0 || productIds.includes(productId)),
  )
}
