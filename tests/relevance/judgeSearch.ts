import type { SearchResults } from '#discovery/model.ts'
import { EMPTY_SEARCH } from '#discovery/searchUrl.ts'
import { type Grade, gradeOf, type JudgedQuery } from './judgement.ts'
import { ndcg, succeeds } from './measures.ts'
import type { SampleSearch } from './sampleSearch.ts'

/** How one query was answered. */
export interface Verdict {
  readonly query: JudgedQuery
  /** Whether the shop has anything for the query. */
  readonly answerable: boolean
  readonly ndcg: number
  readonly success: boolean
  /** Nothing at all was shown. */
  readonly empty: boolean
  /** Slugs and grades of what was shown, best first. */
  readonly shown: readonly { readonly slug: string; readonly grade: Grade }[]
}

/** Asks each query as a visitor of its language does, and judges what is shown. */
export async function judgeSearch(
  { discovery, products }: Pick<SampleSearch, 'discovery' | 'products'>,
  queries: readonly JudgedQuery[],
): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  for (const query of queries) {
    const grades = new Map(products.map((product) => [product.slug, gradeOf(query, product)]))
    const results = await discovery.search({ ...EMPTY_SEARCH, text: query.text }, query.locale)
    const shown = shownBy(results).map((slug) => ({ slug, grade: grades.get(slug) ?? 0 }))
    const all = [...grades.values()]
    const best = shown.map(({ grade }) => grade)
    verdicts.push({
      query,
      answerable: all.some((grade) => grade > 0),
      ndcg: ndcg(best, all),
      success: succeeds(best, all),
      empty: shown.length === 0,
      shown,
    })
  }
  return verdicts
}

/** What fits in all, then what is shown apart as fitting in part. */
function shownBy({ products, near }: SearchResults): string[] {
  return [...products, ...(near?.products ?? [])].map(({ slug }) => slug)
}
