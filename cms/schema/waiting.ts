import { dateInMalang, daysBetween, workingDaysBetween } from './calendar.ts'
import { REVIEW_STATES } from './options/officeOptions.ts'
import { titleOf } from './options/option.ts'

/** The office promises its owners an answer within this many working days. */
export const WORKING_DAYS_TO_ANSWER = 2

const HOUR_MILLISECONDS = 3_600_000

/** How long a draft has waited for the office: "menunggu 3 hari". @param since when it was submitted, ISO 8601 */
export function waitingText(since: string, now: Date): string {
  const hours = Math.floor((now.getTime() - Date.parse(since)) / HOUR_MILLISECONDS)
  if (hours < 1) return 'baru diajukan'
  if (hours < 24) return `menunggu ${hours} jam`
  return `menunggu ${daysBetween(dateInMalang(new Date(since)), dateInMalang(now))} hari`
}

/** Whether the office should have answered by now. */
export function isOverdue(since: string, now: Date): boolean {
  return workingDaysBetween(dateInMalang(new Date(since)), dateInMalang(now)) > WORKING_DAYS_TO_ANSWER
}

/** Where a draft stands, for a line in a list: since when it waits, or that it came back; empty when neither. */
export function reviewText(state: string | undefined, at: string | undefined): string {
  return state === 'submitted' && at ? waitingText(at, new Date()) : titleOf(REVIEW_STATES, state)
}
