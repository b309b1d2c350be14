/** An issued document, as far as a proof looks at it. Dates are ISO dates. */
export interface HeldCertificate {
  readonly kind: string
  readonly issuedOn: string
  /** Absent: no end. */
  readonly validUntil?: string | undefined
  readonly verified: boolean
}

/** Whether a certificate is in force on a day: issued by then, and not ended before (its last day still counts). ISO dates. */
export function isInForce(certificate: HeldCertificate, today: string): boolean {
  return certificate.issuedOn <= today && (certificate.validUntil === undefined || certificate.validUntil >= today)
}

/**
 * The certificate to rely on for a proof by one of `kinds` on a day: one that the office has verified before one that it has
 * not, then the one that lasts longest.
 */
export function certificateThatProves<C extends HeldCertificate>(
  kinds: readonly string[],
  certificates: readonly C[],
  today: string,
): C | undefined {
  return certificates
    .filter((certificate) => kinds.includes(certificate.kind) && isInForce(certificate, today))
    .sort((a, b) => Number(b.verified) - Number(a.verified) || lastDay(b).localeCompare(lastDay(a)))[0]
}

function lastDay(certificate: HeldCertificate): string {
  return certificate.validUntil ?? '9999-12-31'
}
