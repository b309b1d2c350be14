import { z } from 'zod'

/** What may decide between products that fit a search equally well: attributes of the index, the higher value first. */
export const TIE_BREAKERS = ['featured', 'available', 'readiness', 'levelledUp', 'createdAt'] as const
export type TieBreaker = (typeof TIE_BREAKERS)[number]

/** Words that lead to all products of some categories, or to single products, beside their own texts. */
export interface ExtraWords {
  /** Ids of categories and products. */
  readonly about: readonly string[]
  readonly words: readonly string[]
}

/** What the office knows of how people ask: kept in the CMS, followed by the index and by the reading of queries. */
export interface SearchSettings {
  /** Groups of words that mean the same. */
  readonly synonyms: readonly (readonly string[])[]
  readonly extraWords: readonly ExtraWords[]
  readonly stopWords: readonly string[]
  /** The first decides first. */
  readonly tieBreakers: readonly TieBreaker[]
}

/** Until the office chooses. */
const USUAL_TIE_BREAKERS: readonly TieBreaker[] = ['featured']

export const NO_SEARCH_SETTINGS: SearchSettings = {
  synonyms: [],
  extraWords: [],
  stopWords: [],
  tieBreakers: USUAL_TIE_BREAKERS,
}

const words = z
  .array(z.string())
  .nullish()
  .transform((found) => (found ?? []).map((word) => word.trim()).filter(Boolean))
const tieBreakersCalled = (value: string) => TIE_BREAKERS.filter((known) => known === value)

/** The document as `SEARCH_SETTINGS` asks for it; what is missing or half filled counts as not there. */
export const searchSettings = z.object({
  synonyms: z
    .array(words)
    .nullish()
    .transform((groups) => groups ?? []),
  extraWords: z
    .array(z.object({ about: words, words }))
    .nullish()
    .transform((found) => found ?? []),
  stopWords: words,
  tieBreakers: z
    .array(z.string())
    .nullish()
    .transform((values) => values?.flatMap(tieBreakersCalled) ?? USUAL_TIE_BREAKERS),
})
