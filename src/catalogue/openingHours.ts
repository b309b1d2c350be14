import { type Place, WEEKDAYS, type Weekday } from './model.ts'

export type Hours = Place['hours'][number]

/** Whether a place is open at a moment, and until when that is so. Times are Malang's ("09:00"). */
export interface OpenState {
  readonly open: boolean
  /** When it closes today, or opens next today; undefined: not any more today. */
  readonly until?: string | undefined
  /** How long this stays true: to the next opening or closing of the day, else to midnight. */
  readonly seconds: number
}

const MINUTE_MS = 60_000
const DAY_MINUTES = 24 * 60
/** Western Indonesian Time has no summer time. */
const MALANG_OFFSET_MS = 7 * 3_600_000

/** The state at `now`, by the hours of Malang's day; undefined where no hours are known. */
export function openState(hours: readonly Hours[], now: Date): OpenState | undefined {
  if (hours.length === 0) return undefined
  const local = new Date(now.getTime() + MALANG_OFFSET_MS)
  const today = WEEKDAYS[(local.getUTCDay() + 6) % 7]
  const minutes = local.getUTCHours() * 60 + local.getUTCMinutes()
  const passed = local.getTime() % MINUTE_MS
  const secondsTo = (end: number) => Math.ceil(((end - minutes) * MINUTE_MS - passed) / 1000)
  const spans = hours
    .filter(({ weekdays }) => weekdays.some((day) => day === today))
    .map(({ opens, closes }) => ({ opens, closes, from: minutesOf(opens), to: minutesOf(closes) }))
    .toSorted((a, b) => a.from - b.from)
  const running = spans.find(({ from, to }) => from <= minutes && minutes < to)
  if (running) return { open: true, until: running.closes, seconds: secondsTo(running.to) }
  const next = spans.find(({ from }) => from > minutes)
  return { open: false, until: next?.opens, seconds: secondsTo(next?.from ?? DAY_MINUTES) }
}

/** Days that follow one another, as runs: Monday to Friday, and Sunday. */
export function runsOf(weekdays: readonly Weekday[]): Weekday[][] {
  const runs: Weekday[][] = []
  for (const day of WEEKDAYS) {
    if (!weekdays.includes(day)) continue
    const run = runs.at(-1)
    const before = WEEKDAYS[WEEKDAYS.indexOf(day) - 1]
    if (run && before && run.at(-1) === before) run.push(day)
    else runs.push([day])
  }
  return runs
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}
