import { z } from 'zod'

/** What was not found, most missed first; or everything, most searched first. */
export const WORD_LISTS = ['missed', 'searched'] as const
export type WordList = (typeof WORD_LISTS)[number]

/** Languages of the site in which people search. */
const LANGUAGES = ['id', 'en', 'ar'] as const

/** What people searched for in a period. */
const searchedWord = z.object({
  locale: z.enum(LANGUAGES),
  query: z.string(),
  times: z.number(),
  /** How many of them found nothing that fits all words. */
  missed: z.number(),
  /** Searches in as many days before; absent where these are not kept any more. */
  earlier: z.number().optional(),
  /** Products opened on the first page of results. */
  clicks: z.number(),
  /** The mean rank of these products, counted from 1. */
  meanRank: z.number().optional(),
})
export type SearchedWord = z.output<typeof searchedWord>

/** What the site tells the office about searches. */
export const wordReport = z.object({
  words: z.array(searchedWord),
  /** All searches of the period, those that found nothing, and texts that were searched for too seldom to be shown. */
  total: z.number(),
  missed: z.number(),
  seldom: z.number(),
  /** How often a text must have been searched for to be shown. */
  fewest: z.number(),
})
export type WordReport = z.output<typeof wordReport>
