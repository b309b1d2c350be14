import type { Locale } from '#i18n/locale.ts'

/** What was searched for, as it is counted. */
export interface CountedSearch {
  readonly day: string
  readonly locale: Locale
  readonly query: string
}
export interface SearchCount extends CountedSearch {
  readonly times: number
  readonly found: number
}
export interface ClickCount extends CountedSearch {
  readonly rank: number
  readonly clicks: number
}
export interface Counts {
  readonly searches: readonly SearchCount[]
  readonly clicks: readonly ClickCount[]
}

/** Different searches, and different clicks, that wait at most; what comes on top is not counted. */
const MOST_WAITING = 1000

/** Counts on their way to the store. */
export interface CountBuffer {
  addSearch(search: CountedSearch, found: boolean): void
  addClick(search: CountedSearch, rank: number): void
  /** Gives what waits, and begins anew. */
  take(): Counts
}

export function createCountBuffer(): CountBuffer {
  const searches = new Map<string, SearchCount>()
  const clicks = new Map<string, ClickCount>()
  const add = <Count>(waiting: Map<string, Count>, parts: readonly unknown[], next: (known?: Count) => Count) => {
    const key = JSON.stringify(parts)
    const known = waiting.get(key)
    if (known || waiting.size < MOST_WAITING) waiting.set(key, next(known))
  }
  return {
    addSearch(search, found) {
      add(searches, [search.day, search.locale, search.query], (known) => ({
        ...search,
        times: (known?.times ?? 0) + 1,
        found: (known?.found ?? 0) + (found ? 1 : 0),
      }))
    },
    addClick(search, rank) {
      add(clicks, [search.day, search.locale, search.query, rank], (known) => ({
        ...search,
        rank,
        clicks: (known?.clicks ?? 0) + 1,
      }))
    },
    take() {
      const taken = { searches: [...searches.values()], clicks: [...clicks.values()] }
      searches.clear()
      clicks.clear()
      return taken
    },
  }
}
