import { z } from 'zod'

const count = z.int().min(0)
const names = z.array(z.string())
const NO_SCORE = 'the value of `rankingScoreThreshold` is invalid, expected a float between `0.0` and `1.0`.'
const isScore = (score: number) => score >= 0 && score <= 1

/** A score that hits must reach; in an address it is a text. */
export const queryScore = z.string().transform(Number).refine(isScore, NO_SCORE)

/** The parameters of a search that this server follows; GET and POST, and each query of a multi-search, share them. */
export const searchParameters = z.strictObject({
  q: z.string().nullish(),
  offset: count.default(0),
  limit: count.default(20),
  page: count.nullish(),
  hitsPerPage: count.nullish(),
  filter: z.json().optional(),
  facets: names.nullish(),
  sort: names.nullish(),
  attributesToRetrieve: names.nullish(),
  attributesToHighlight: names.nullish(),
  attributesToCrop: names.nullish(),
  cropLength: count.default(10),
  cropMarker: z.string().default('…'),
  highlightPreTag: z.string().default('<em>'),
  highlightPostTag: z.string().default('</em>'),
  showMatchesPosition: z.boolean().default(false),
  showRankingScore: z.boolean().default(false),
  showRankingScoreDetails: z.boolean().default(false),
  rankingScoreThreshold: z.number().refine(isScore, NO_SCORE).nullish(),
  matchingStrategy: z.enum(['last', 'all', 'frequency']).default('last'),
  attributesToSearchOn: names.nullish(),
  distinct: z.string().nullish(),
  locales: names.nullish(),
  vector: z.array(z.number()).nullish(),
  hybrid: z.json().optional(),
  media: z.json().optional(),
  personalize: z.json().optional(),
  retrieveVectors: z.boolean().default(false),
  useNetwork: z.boolean().nullish(),
  showPerformanceDetails: z.boolean().default(false),
})

export type SearchParameters = z.infer<typeof searchParameters>
export type SearchInput = z.input<typeof searchParameters>
