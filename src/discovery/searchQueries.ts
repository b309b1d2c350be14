import type { MultiSearchQuery } from 'meilisearch'
import type { Locale } from '#i18n/locale.ts'
import { ASPECTS, type Aspect, chosenAspects } from './aspects.ts'
import { anyOf } from './filterLanguage.ts'
import { BUSINESSES_INDEX, PRODUCTS_INDEX } from './index/settings.ts'
import { BOUNDS, FACETS, type SearchState, type Sort } from './model.ts'
import type { Condition } from './understanding/condition.ts'

export const PRODUCTS_PER_PAGE = 24
const BUSINESSES_SHOWN = 3

/** Brackets around matches that occur in no text; they become `<mark>` after escaping. */
export const MATCH_START = '\u0001'
export const MATCH_END = '\u0002'

const SORT_RULES: Record<Sort, string[] | undefined> = {
  relevance: undefined,
  priceUp: ['priceIdr:asc'],
  priceDown: ['priceIdr:desc'],
  newest: ['createdAt:desc'],
  moq: ['moq:asc'],
}

/** A search as the engine is asked: the words left of its text, the conditions read out of it, the rest as chosen. */
export interface Question {
  readonly words: string
  readonly conditions: readonly Condition[]
  readonly state: SearchState
}

/** What was chosen beside the aspects, as the same was read out of a text. */
function chosenConditions({ priceFrom, priceTo, inStock }: SearchState): Condition[] {
  return [
    ...(priceFrom === undefined ? [] : [{ kind: 'priceFrom' as const, rupiah: priceFrom }]),
    ...(priceTo === undefined ? [] : [{ kind: 'priceTo' as const, rupiah: priceTo }]),
    ...(inStock ? [{ kind: 'inStock' as const }] : []),
  ]
}

function filterOf(condition: Condition): string {
  switch (condition.kind) {
    case 'priceFrom':
      return `priceIdr >= ${condition.rupiah}`
    case 'priceTo':
      return `priceIdr <= ${condition.rupiah}`
    case 'inStock':
      return 'inStock = true'
    case 'mild':
      return 'spicy = 0'
    case 'anyMarket':
      return 'market IS NOT EMPTY'
    default:
      return anyOf(condition.kind, [condition.value])
  }
}

/** Everything that narrows a question, beside its words; one aspect may be left out, to count its values as if nothing were chosen in it. */
export function filtersOf({ state, conditions }: Omit<Question, 'words'>, without?: Aspect): string[] {
  return [
    ...ASPECTS.flatMap((aspect) => (aspect === without ? [] : (aspect.filter(state) ?? []))),
    ...[...chosenConditions(state), ...conditions].map(filterOf),
  ]
}

/** How products are asked for so that they can be drawn, with matches in their names marked. */
export function drawnIn(locale: Locale): Omit<MultiSearchQuery, 'indexUid'> {
  return {
    attributesToRetrieve: ['id', 'stamp', 'card', `name_${locale}`],
    attributesToHighlight: [`name_${locale}`],
    highlightPreTag: MATCH_START,
    highlightPostTag: MATCH_END,
  }
}

/**
 * The queries of one search: products of the page, makers, then one count for each chosen aspect (in `chosenAspects` order).
 * All words must match: what has only some of them is told apart (`nearQueries.ts`), not mixed in and counted.
 */
export function searchQueries(question: Question, locale: Locale): MultiSearchQuery[] {
  const { words, state } = question
  const sort = SORT_RULES[state.sort]
  const products: MultiSearchQuery = {
    indexUid: PRODUCTS_INDEX,
    q: words,
    matchingStrategy: 'all',
    filter: filtersOf(question),
    facets: [...FACETS, ...BOUNDS, 'priceSteps'],
    page: state.page,
    hitsPerPage: PRODUCTS_PER_PAGE,
    ...drawnIn(locale),
    ...(sort ? { sort } : {}),
  }
  const businesses: MultiSearchQuery = {
    indexUid: BUSINESSES_INDEX,
    // Her place stands in a maker's document: it is looked for with the words.
    q: state.text,
    matchingStrategy: 'all',
    filter: state.facets.district.length > 0 ? [anyOf('district', state.facets.district)] : [],
    page: 1,
    hitsPerPage: BUSINESSES_SHOWN,
    attributesToRetrieve: ['id', 'stamp', 'card'],
  }
  const counts = chosenAspects(state).map(
    (aspect): MultiSearchQuery => ({
      indexUid: PRODUCTS_INDEX,
      q: words,
      matchingStrategy: 'all',
      filter: filtersOf(question, aspect),
      facets: [...aspect.fields],
      hitsPerPage: 0,
      page: 1,
    }),
  )
  return [products, businesses, ...counts]
}
