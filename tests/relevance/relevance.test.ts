import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LOCALES } from '#i18n/locale.ts'
import { judgedQueries } from './judgedQueries.ts'
import { judgeSearch } from './judgeSearch.ts'
import { type SampleSearch, startSampleSearch } from './sampleSearch.ts'
import { type Summary, summaries } from './summary.ts'

/** Goals for each language; the queries and what answers them are in `judged/`. */
const LEAST_NDCG = 0.9
const LEAST_SUCCESS = 0.95
const MOST_EMPTY = 0.01

let search: SampleSearch
let judged: Summary[]
beforeAll(async () => {
  search = await startSampleSearch()
  judged = summaries(await judgeSearch(search, judgedQueries))
})
afterAll(() => search.stop())

const of = (locale: string) => judged.find((summary) => summary.locale === locale)

describe.each(LOCALES)('what people ask in %s', (locale) => {
  it('is judged on enough queries', () => {
    expect(of(locale)?.answerable).toBeGreaterThanOrEqual(65)
  })

  it('is answered with what was meant, the best first', () => {
    expect(of(locale)?.ndcg).toBeGreaterThanOrEqual(LEAST_NDCG)
    expect(of(locale)?.success).toBeGreaterThanOrEqual(LEAST_SUCCESS)
  })

  it('is not left without an answer while there is one', () => {
    expect(of(locale)?.empty).toBeLessThanOrEqual(MOST_EMPTY)
  })
})
