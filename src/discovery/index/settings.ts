import type { Settings } from 'meilisearch'
import type { SearchSettings } from '#catalogue/searchSettings.ts'
import { TIE_BREAKERS } from '#catalogue/searchSettings.ts'
import { BOUNDS, FACETS } from '../model.ts'

export const PRODUCTS_INDEX = 'products'
export const BUSINESSES_INDEX = 'businesses'

/** Every group of words that mean the same, as Meilisearch wants them: each word with all the others. */
export function synonymTable(groups: readonly (readonly string[])[]): Record<string, string[]> {
  const table: Record<string, string[]> = {}
  for (const group of groups) {
    const words = group.map((word) => word.trim().toLocaleLowerCase('id')).filter(Boolean)
    for (const word of words)
      table[word] = [...new Set([...(table[word] ?? []), ...words.filter((other) => other !== word)])]
  }
  return table
}

/** A chosen order comes first: all that is found fits all words, so that nothing stands between a price and the next. */
const RANKING = ['sort', 'words', 'typo', 'exactness', 'attribute', 'proximity']

/** Every word of a product that a misspelt one may be meant for; asked as a facet, so it may have very many values. */
const MOST_WORDS = 20_000

/** Most telling attribute first: the ranking rule "attribute" follows this order. */
export function productSettings({ synonyms, stopWords, tieBreakers }: SearchSettings): Settings {
  const inAllLanguages = (field: string) => [`${field}_id`, `${field}_en`, `${field}_ar`]
  return {
    searchableAttributes: [
      ...inAllLanguages('name'),
      ...inAllLanguages('category'),
      'extra',
      'business',
      ...inAllLanguages('keywords'),
      'place',
      ...inAllLanguages('summary'),
    ],
    filterableAttributes: [
      ...FACETS,
      'businessSlug',
      'card.slug',
      'priceIdr',
      'inStock',
      'spicy',
      ...BOUNDS,
      'priceSteps',
      'id',
      'word',
    ],
    sortableAttributes: ['priceIdr', 'moq', ...TIE_BREAKERS],
    rankingRules: [...RANKING, ...tieBreakers.map((attribute) => `${attribute}:desc`)],
    synonyms: synonymTable(synonyms),
    stopWords: [...stopWords],
    faceting: { maxValuesPerFacet: MOST_WORDS },
    pagination: { maxTotalHits: 10_000 },
  }
}

export function businessSettings({ synonyms, stopWords }: SearchSettings): Settings {
  return {
    searchableAttributes: ['name', 'tagline_id', 'tagline_en', 'tagline_ar', 'place'],
    filterableAttributes: ['district', 'tier', 'id'],
    sortableAttributes: ['sortName', 'featured'],
    rankingRules: [...RANKING, 'featured:desc'],
    synonyms: synonymTable(synonyms),
    stopWords: [...stopWords],
    pagination: { maxTotalHits: 10_000 },
  }
}
