/** Days are Malang's (UTC+7, no summer time), whatever clock the browser has. */
const ZONE_MILLISECONDS = 7 * 3_600_000
const DAY_MILLISECONDS = 86_400_000

/** The date in Malang, as `2026-11-25`. */
export function dateInMalang(moment: Date): string {
  return new Date(moment.getTime() + ZONE_MILLISECONDS).toISOString().slice(0, 10)
}

/** Whole days from one date to another, both as `2026-11-25`; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS)
}

/** Mondays to Fridays that began after `from` and not after `to`, both dates. Public holidays are not known here. */
export function workingDaysBetween(from: string, to: string): number {
  const days = Math.max(daysBetween(from, to), 0)
  const isWorkingDay = (offset: number): boolean => {
    const weekday = new Date(Date.parse(from) + offset * DAY_MILLISECONDS).getUTCDay()
    return weekday !== 0 && weekday !== 6
  }
  const rest = Array.from({ length: days % 7 }, (_, index) => index + 1).filter(isWorkingDay).length
  return Math.floor(days / 7) * 5 + rest
}
