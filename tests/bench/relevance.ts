import { judgedQueries } from '../relevance/judgedQueries.ts'
import { judgeSearch, type Verdict } from '../relevance/judgeSearch.ts'
import { startSampleSearch } from '../relevance/sampleSearch.ts'
import { summaries } from '../relevance/summary.ts'
import { type Report, say } from './figures.ts'

const WORST = 15

/** Judges what search shows to what people ask, by language; the worst answered queries go to standard error. */
export async function benchRelevance(report: Report): Promise<void> {
  const search = await startSampleSearch()
  try {
    const verdicts = await judgeSearch(search, judgedQueries)
    for (const { locale, answerable, ndcg, success, empty, absent, absentShownNothing } of summaries(verdicts)) {
      const of = `judged queries in ${locale} on the sample content`
      const figure = (name: string, value: number, n: number, goal?: number) =>
        report({
          figure: `relevance.${name}`,
          value: Math.round(value * 1000) / 1000,
          unit: 'share',
          n,
          of,
          ...(goal === undefined ? {} : { goal }),
        })
      figure('nDCG@10', ndcg, answerable, 0.9)
      figure('success@3', success, answerable)
      figure('without any result', empty, answerable, 0.01)
      figure('absent goods answered with nothing', absentShownNothing / absent, absent)
    }
    sayWorst(verdicts)
  } finally {
    await search.stop()
  }
}

function sayWorst(verdicts: readonly Verdict[]): void {
  const worst = verdicts.filter(({ answerable }) => answerable).toSorted((a, b) => a.ndcg - b.ndcg)
  for (const { query, ndcg, shown } of worst.slice(0, WORST)) {
    const first = shown.slice(0, 5).map(({ slug, grade }) => `${slug} (${grade})`)
    say(
      `relevance: ${ndcg.toFixed(2)} ${query.locale} ${query.theme} “${query.text}”: ${first.join(', ') || 'nothing'}`,
    )
  }
}
