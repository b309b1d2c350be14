import { todayInMalang } from '#i18n/format.ts'
import type { Locale } from '#i18n/locale.ts'
import type { Database } from '#platform/database/database.ts'
import { failureOf } from '#platform/database/failure.ts'
import type { Logger } from '#platform/log.ts'
import type { SearchState } from '../model.ts'
import { EMPTY_SEARCH, searchParams } from '../searchUrl.ts'
import { type CountedSearch, createCountBuffer } from './countBuffer.ts'
import { countedText } from './countedText.ts'
import { addCounts, forgetBefore } from './countStore.ts'
import { daysBefore, KEPT_DAYS } from './days.ts'
import { readWordReport } from './readWordReport.ts'
import type { SearchLearning } from './searchLearning.ts'
import type { Visitor } from './visitor.ts'
import { createVisitorGuard } from './visitorGuard.ts'

const WRITE_EVERY_MS = 5_000

export interface SearchLearningOptions {
  readonly db: Database
  readonly log: Logger
  readonly now?: () => Date
}

/**
 * Counts in memory and writes the sums. Counts were promised to nobody: those of the last seconds may be lost with the process,
 * and those that the store does not take are.
 */
export function createSearchLearning({ db, log, now = () => new Date() }: SearchLearningOptions): SearchLearning {
  const buffer = createCountBuffer()
  const guard = createVisitorGuard()
  let forgottenOn = ''
  let timer: ReturnType<typeof setInterval> | undefined
  let writing: Promise<void> = Promise.resolve()

  /** The search to count, when there is one and the visitor's is to be counted. */
  async function admitted(
    visitor: Visitor,
    state: SearchState,
    locale: Locale,
    event: string,
  ): Promise<CountedSearch | undefined> {
    const query = isWordsAlone(state, locale) ? countedText(state.text) : undefined
    if (query === undefined) return undefined
    const day = todayInMalang(now())
    return (await guard.admits(visitor, day, `${event} ${locale} ${query}`)) ? { day, locale, query } : undefined
  }

  async function counting(count: () => Promise<void>): Promise<void> {
    await count().catch((error: unknown) => log.warn({ failure: failureOf(error) }, 'search not counted'))
  }

  async function write(): Promise<void> {
    const counts = buffer.take()
    if (counts.searches.length + counts.clicks.length > 0) await addCounts(db, counts)
    const today = todayInMalang(now())
    guard.turnTo(today)
    if (today === forgottenOn) return
    await forgetBefore(db, daysBefore(today, KEPT_DAYS - 1))
    forgottenOn = today
  }

  function writeNext(): Promise<void> {
    writing = writing
      .then(write)
      .catch((error: unknown) => log.warn({ failure: failureOf(error) }, 'search counts not written'))
    return writing
  }

  return {
    searched: (visitor, state, locale, results) =>
      counting(async () => {
        const search = await admitted(visitor, state, locale, 'search')
        if (!search) return
        const { totalProducts, totalBusinesses } = await results()
        buffer.addSearch(search, totalProducts + totalBusinesses > 0)
      }),
    clicked: (visitor, state, locale, rank) =>
      counting(async () => {
        const search = await admitted(visitor, state, locale, `click ${rank}`)
        if (search) buffer.addClick(search, rank)
      }),
    async report(period, list) {
      // The office sees what happened up to now.
      await writeNext()
      return readWordReport(db, todayInMalang(now()), period, list)
    },
    start() {
      void writeNext()
      timer = setInterval(() => void writeNext(), WRITE_EVERY_MS)
      timer.unref()
    },
    async stop() {
      clearInterval(timer)
      await writeNext()
    },
  }
}

/** With filters, "nothing found" would speak of them; a further page, or another order, is the same search again. */
function isWordsAlone(state: SearchState, locale: Locale): boolean {
  const words = { ...EMPTY_SEARCH, text: state.text }
  return searchParams(state, locale).toString() === searchParams(words, locale).toString()
}
