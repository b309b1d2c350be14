import type { MultiSearchQuery } from 'meilisearch'
import type { Locale } from '#i18n/locale.ts'
import { PRODUCTS_INDEX } from './index/settings.ts'
import type { NearResults } from './model.ts'
import { headFirst } from './phraseHead.ts'
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
  const ask = (without: NearQuery['without'], asked: Question, words: string): NearQuery => ({
    without,
    query: {
      indexUid: PRODUCTS_INDEX,
      q: words,
      matchingStrategy: without === 'words' || without === 'conditionsAndWords' ? 'last' : 'all',
      filter: filtersOf(asked),
      // Enough to leave FEW when those that fit in all are taken away.
      limit: 2 * FEW,
      ...drawnIn(locale),
    },
  })
  const withoutConditions = { ...question, conditions: [] }
  const [likelier, other] = orders(words, locale)
  return [
    ...(complete && conditions.length > 0 && words ? [ask('conditions', withoutConditions, words)] : []),
    ...(words ? [ask('words', question, likelier), ask('words', question, other)] : []),
    ...(words && conditions.length > 0 ? [ask('conditionsAndWords', withoutConditions, likelier)] : []),
    ...(complete && words && filtered ? [ask('filters', unfiltered, words)] : []),
  ]
}

/** The words in both orders, since the last are given up first: before the other, the one with the thing itself in front. */
function orders(words: string, locale: Locale): [likelier: string, other: string] {
  const likelier = headFirst(words.split(' '), locale)
  return [likelier.join(' '), likelier.toReversed().join(' ')]
}
