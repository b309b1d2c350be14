import { createHash, createHmac } from 'node:crypto'

/** Whose link it is: the buyer sees and erases, the office records answers. */
export type LinkHolder = 'buyer' | 'office'

/**
 * The secret part of a private link: 256 bits made from the server's secret and the inquiry, so that a mail can name it again
 * after a restart although only its hash is stored.
 */
export function linkToken(secret: string, holder: LinkHolder, inquiryId: string, linkNonce: string): string {
  return createHmac('sha256', secret).update(`link:${holder}:${inquiryId}:${linkNonce}`).digest('base64url')
}

/** What is stored of a token, and what it is looked up by. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
