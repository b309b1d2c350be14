import type { MultiSearchQuery } from 'meilisearch'
import type { Locale } from '#i18n/locale.ts'
import { PRODUCTS_INDEX } from './index/settings.ts'
import type { NearResults } from './model.ts'
import { drawnIn, filtersOf, type Question } from './searchQueries.ts'
import { EMPTY_SEARCH } from './searchUrl.ts'

/** With fewer products than this, those that fit in part are shown as well. */
export const FEW = 8

/** One way to ask for less than everything. */
export interface NearQuery {
  readonly without: NearResults['without']
  readonly query: MultiSearchQuery
}

/**
 * Ways to ask for less, the least given up first: conditions before words, since words say what it is about.
 * @param complete whether the question still has all words that were typed
 */
export function nearQueries(question: Question, locale: Locale, complete: boolean): NearQuery[] {
  const { words, conditions, state } = question
  const filtered = filtersOf({ state, conditions: [] }).length > 0
  const unfiltered = { ...question, state: { ...EMPTY_SEARCH, text: state.text } }
  const ask = (without: NearQuery['without'], asked: Question, whole: boolean): NearQuery => ({
    without,
    query: {
      indexUid: PRODUCTS_INDEX,
      q: whole ? asked.words : headFirst(asked.words, locale),
      matchingStrategy: whole ? 'all' : 'last',
      filter: filtersOf(asked),
      // Enough to leave FEW when those that fit in all are taken away.
      limit: 2 * FEW,
      ...drawnIn(locale),
    },
  })
  const withoutConditions = { ...question, conditions: [] }
  return [
    ...(complete && conditions.length > 0 && words ? [ask('conditions', withoutConditions, true)] : []),
    ...(words ? [ask('words', question, false)] : []),
    ...(words && conditions.length > 0 ? [ask('conditionsAndWords', withoutConditions, false)] : []),
    ...(complete && words && filtered ? [ask('filters', unfiltered, true)] : []),
  ]
}

/** The words with the thing itself first, since the last are given up first. In English it stands last ("jackfruit crisps"), else first. */
function headFirst(words: string, locale: Locale): string {
  return locale === 'en' ? words.split(' ').toReversed().join(' ') : words
}
