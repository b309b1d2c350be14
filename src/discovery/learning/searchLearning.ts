import type { Period } from '#cms/desk/periods.ts'
import type { WordList, WordReport } from '#cms/desk/searchWords/wordReport.ts'
import type { Locale } from '#i18n/locale.ts'
import type { SearchResults, SearchState } from '../model.ts'
import type { Visitor } from './visitor.ts'

/** Learns from searches what people look for and do not find, without watching anybody: it counts texts by day, nothing else. */
export interface SearchLearning {
  /**
   * Counts a search that somebody settled on, if it is one that is counted: words alone, the first page. It never throws.
   * @param results asked for only when it is counted
   */
  searched(
    visitor: Visitor,
    state: SearchState,
    locale: Locale,
    results: () => Promise<Pick<SearchResults, 'totalProducts' | 'totalBusinesses'>>,
  ): Promise<void>
  /** Counts that the product at a rank, counted from 1, was opened after such a search. It never throws. */
  clicked(visitor: Visitor, state: SearchState, locale: Locale, rank: number): Promise<void>
  /** What the office may know of the days up to today. */
  report(period: Period, list: WordList): Promise<WordReport>
  /** Writes what waits, every few seconds, and deletes what was kept for its term. */
  start(): void
  /** Resolves when what was counted is written. */
  stop(): Promise<void>
}
