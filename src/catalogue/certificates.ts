import type { CmsReader } from './cmsReader.ts'
import type { Certificate } from './model.ts'
import { type CoveringCertificate, certificate } from './productSchema.ts'
import { CERTIFICATES_OF_BUSINESSES } from './queries.ts'

/** The certificates of some businesses, by business. */
export async function certificatesOf(
  reader: CmsReader,
  businessIds: readonly string[],
): Promise<Map<string, CoveringCertificate[]>> {
  const ids = [...new Set(businessIds)]
  if (ids.length === 0) return new Map()
  const all = await reader.many(CERTIFICATES_OF_BUSINESSES, { businessIds: ids }, certificate)
  return Map.groupBy(all, (each) => each.businessId)
}

/** Of a business's certificates, those that cover a product: issued for it, or for all the business makes. */
export function covering(certificates: readonly CoveringCertificate[], productId: string): Certificate[] {
  return certificates
    .filter(({ productIds }) => productIds.length === 0 || productIds.includes(productId))
    .map(plainCertificate)
}

/** The certificate itself, without what it was found by. */
export function plainCertificate({
  businessId: _,
  productIds: __,
  updatedAt: ___,
  ...certificate
}: CoveringCertificate): Certificate {
  return certificate
}
