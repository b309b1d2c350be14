/** How long counts are kept; a day more, and they are deleted. */
export const KEPT_DAYS = 90

const DAY_MS = 86_400_000

/** The date some days before another, both as `2026-11-25`. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10)
}
