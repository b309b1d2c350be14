import { createHmac } from 'node:crypto'
import { isSameSecret } from '#platform/isSameSecret.ts'

/** As long as the Studio's own secret lives. */
export const DRAFT_LIFE_SECONDS = 3600

/** What the draft cookie holds, `<user id>.<expires, ms in base 36>.<signature>`: whose drafts are shown, and until when. */
export interface DraftTickets {
  issue(userId: string): string
  /** The user, or undefined when the ticket is not ours or its time is over. */
  userOf(ticket: string | undefined): string | undefined
}

export function draftTickets(secret: string, now: () => Date): DraftTickets {
  const sign = (claim: string) => createHmac('sha256', secret).update(`draft:${claim}`).digest()
  return {
    issue(userId) {
      const claim = `${userId}.${(now().getTime() + DRAFT_LIFE_SECONDS * 1000).toString(36)}`
      return `${claim}.${sign(claim).toString('base64url')}`
    },
    userOf(ticket = '') {
      const [userId = '', expires = '', signature = ''] = ticket.split('.')
      if (!isSameSecret(Buffer.from(signature, 'base64url'), sign(`${userId}.${expires}`))) return undefined
      return Number.parseInt(expires, 36) > now().getTime() ? userId : undefined
    },
  }
}
