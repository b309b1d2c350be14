import type { Embedders, LocalizedAttributes } from './keptSettings.ts'

/** The settings of an index. Names and defaults are Meilisearch's. */
export interface Settings {
  readonly displayedAttributes: readonly string[]
  readonly searchableAttributes: readonly string[]
  readonly filterableAttributes: readonly string[]
  readonly sortableAttributes: readonly string[]
  readonly rankingRules: readonly string[]
  readonly stopWords: readonly string[]
  readonly separatorTokens: readonly string[]
  readonly nonSeparatorTokens: readonly string[]
  readonly dictionary: readonly string[]
  readonly synonyms: Readonly<Record<string, readonly string[]>>
  readonly distinctAttribute: string | null
  readonly proximityPrecision: 'byWord' | 'byAttribute'
  readonly typoTolerance: TypoTolerance
  readonly faceting: {
    readonly maxValuesPerFacet: number
    readonly sortFacetValuesBy: Readonly<Record<string, 'alpha' | 'count'>>
  }
  readonly pagination: { readonly maxTotalHits: number }
  readonly searchCutoffMs: number | null
  readonly facetSearch: boolean
  readonly prefixSearch: 'indexingTime' | 'disabled'
  readonly embedders: Embedders
  readonly localizedAttributes: LocalizedAttributes | null
}

export interface TypoTolerance {
  readonly enabled: boolean
  /** Lengths, in characters, from which one and two typos are forgiven. */
  readonly minWordSizeForTypos: { readonly oneTypo: number; readonly twoTypos: number }
  readonly disableOnWords: readonly string[]
  readonly disableOnAttributes: readonly string[]
  readonly disableOnNumbers: boolean
}

export type SettingName = keyof Settings

export const DEFAULT_SETTINGS: Settings = {
  displayedAttributes: ['*'],
  searchableAttributes: ['*'],
  filterableAttributes: [],
  sortableAttributes: [],
  rankingRules: ['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness'],
  stopWords: [],
  separatorTokens: [],
  nonSeparatorTokens: [],
  dictionary: [],
  synonyms: {},
  distinctAttribute: null,
  proximityPrecision: 'byWord',
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnWords: [],
    disableOnAttributes: [],
    disableOnNumbers: false,
  },
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { '*': 'alpha' } },
  pagination: { maxTotalHits: 1000 },
  searchCutoffMs: null,
  facetSearch: true,
  prefixSearch: 'indexingTime',
  embedders: {},
  localizedAttributes: null,
}

/** Settings that decide what is in the index; the others are read at each search. */
const INDEXED: readonly SettingName[] = [
  'searchableAttributes',
  'filterableAttributes',
  'sortableAttributes',
  'distinctAttribute',
  'rankingRules',
  'stopWords',
  'separatorTokens',
  'nonSeparatorTokens',
  'dictionary',
]

/** The settings that decide what is in an index, as a text that is the same for the same settings. */
export function indexedSettings(settings: Settings): string {
  return JSON.stringify(INDEXED.map((name) => settings[name]))
}

/** Whether an index must be built again to go from one state of its settings to another. */
export function needsRebuild(before: Settings, after: Settings): boolean {
  return indexedSettings(before) !== indexedSettings(after)
}
