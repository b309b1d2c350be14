import type { Settings } from 'meilisearch'
import type { SearchSettings } from '#catalogue/catalogueFeed.ts'
import { FACETS } from '../model.ts'

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

/** Most telling attribute first: the ranking rule "attribute" follows this order. */
export function productSettings({ synonyms, stopWords }: SearchSettings): Settings {
  const inAllLanguages = (field: string) => [`${field}_id`, `${field}_en`, `${field}_ar`]
  return {
    searchableAttributes: [
      ...inAllLanguages('name'),
      ...inAllLanguages('category'),
      'business',
      ...inAllLanguages('keywords'),
      'place',
      ...inAllLanguages('summary'),
    ],
    filterableAttributes: [...FACETS, 'businessSlug', 'card.slug', 'priceIdr', 'inStock', 'moq', 'id'],
    sortableAttributes: ['priceIdr', 'createdAt', 'moq', 'featured'],
    rankingRules: ['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness', 'featured:desc'],
    synonyms: synonymTable(synonyms),
    stopWords: [...stopWords],
    faceting: { maxValuesPerFacet: 200 },
    pagination: { maxTotalHits: 10_000 },
  }
}

export function businessSettings({ synonyms, stopWords }: SearchSettings): Settings {
  return {
    searchableAttributes: ['name', 'tagline_id', 'tagline_en', 'tagline_ar', 'place'],
    filterableAttributes: ['district', 'tier', 'id'],
    sortableAttributes: ['sortName', 'featured'],
    rankingRules: ['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness', 'featured:desc'],
    synonyms: synonymTable(synonyms),
    stopWords: [...stopWords],
    pagination: { maxTotalHits: 10_000 },
  }
}
