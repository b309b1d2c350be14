import { createHmac, randomBytes } from 'node:crypto'
import { isSameSecret } from '#platform/isSameSecret.ts'

/** A form's ticket: `<nonce>.<issued, ms in base 36>.<signature>`. */
export type FormTicket = string

export interface CheckedTicket {
  /** Names the form: the same one sent twice is one request. */
  readonly nonce: string
  readonly ageMs: number
}

/** Tickets that prove a form came from our page and when it was asked for; no session is needed. */
export interface TicketOffice {
  issue(): FormTicket
  /** Undefined for a ticket that is not ours. Its age is for the caller to judge. */
  check(ticket: string): CheckedTicket | undefined
}

export function ticketOffice(secret: string, now: () => Date): TicketOffice {
  const sign = (claim: string) => createHmac('sha256', secret).update(`ticket:${claim}`).digest()
  return {
    issue() {
      const claim = `${randomBytes(16).toString('base64url')}.${now().getTime().toString(36)}`
      return `${claim}.${sign(claim).toString('base64url')}`
    },
    check(ticket) {
      const [nonce = '', issued = '', signature = ''] = ticket.split('.')
      if (!isSameSecret(Buffer.from(signature, 'base64url'), sign(`${nonce}.${issued}`))) return undefined
      return { nonce, ageMs: now().getTime() - Number.parseInt(issued, 36) }
    },
  }
}
