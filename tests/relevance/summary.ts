import { LOCALES, type Locale } from '#i18n/locale.ts'
import type { Verdict } from './judgeSearch.ts'
import { mean } from './measures.ts'

/** How well the queries of one language are answered, as shares of 1. */
export interface Summary {
  readonly locale: Locale
  /** How many queries there are to which the shop has an answer. */
  readonly answerable: number
  readonly ndcg: number
  /** With a good answer among the first three. */
  readonly success: number
  /** To which nothing was shown although there is something. */
  readonly empty: number
  /** Queries for what the shop does not have, and how many of them nothing was shown to. */
  readonly absent: number
  readonly absentShownNothing: number
}

/** One summary a language. */
export function summaries(verdicts: readonly Verdict[]): Summary[] {
  return LOCALES.map((locale) => {
    const own = verdicts.filter(({ query }) => query.locale === locale)
    const answerable = own.filter((verdict) => verdict.answerable)
    const absent = own.filter((verdict) => !verdict.answerable)
    return {
      locale,
      answerable: answerable.length,
      ndcg: mean(answerable.map(({ ndcg }) => ndcg)),
      success: mean(answerable.map(({ success }) => Number(success))),
      empty: mean(answerable.map(({ empty }) => Number(empty))),
      absent: absent.length,
      absentShownNothing: absent.filter(({ empty }) => empty).length,
    }
  })
}
