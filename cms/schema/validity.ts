import { dateInMalang, daysBetween } from './calendar.ts'

/** A certificate this close to its end is worth a word to its owner: renewing takes weeks. */
export const ENDING_DAYS = 60

/** How a certificate's time stands, with the days left, or passed since its last valid day. */
export type Validity =
  | { readonly state: 'endless' }
  | { readonly state: 'valid' | 'ending' | 'ended'; readonly days: number }

/** @param validUntil the last valid day, `2026-11-25`; without one a certificate has no end */
export function validityOf(validUntil: string | undefined, now: Date): Validity {
  if (!validUntil) return { state: 'endless' }
  const days = daysBetween(dateInMalang(now), validUntil)
  if (days < 0) return { state: 'ended', days: -days }
  return { state: days <= ENDING_DAYS ? 'ending' : 'valid', days }
}

/** What needs to be said of it in a list; nothing as long as it lasts. */
export function validityText(validity: Validity): string {
  if (validity.state === 'ended') return `berakhir ${validity.days} hari lalu`
  if (validity.state !== 'ending') return ''
  return validity.days === 0 ? 'berakhir hari ini' : `sisa ${validity.days} hari`
}
