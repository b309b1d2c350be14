import { benchBytes } from '../tests/bench/bytes.ts'
import type { Report } from '../tests/bench/figures.ts'
import { benchFreshness } from '../tests/bench/freshness.ts'
import { benchInquiry } from '../tests/bench/inquiry.ts'
import { benchLake } from '../tests/bench/lake.ts'
import { benchPages } from '../tests/bench/pages.ts'
import { benchRelevance } from '../tests/bench/relevance.ts'
import { benchResults } from '../tests/bench/results.ts'
import { benchSearch } from '../tests/bench/search.ts'
import { benchStart } from '../tests/bench/start.ts'
import { benchTyping } from '../tests/bench/typing.ts'
import { benchWeb } from '../tests/bench/web.ts'
import { giveUp } from './commandLine.ts'

const HELP = `
Measures, and prints one JSON line a figure on standard output; progress goes to standard error.

  npm run bench -- <name> [<name> …]

  start      cold and second start until the first page
  pages      processor time of a product page: rendered, cached in Astro, cached in front, against bare node:http
  bytes      HTML, CSS and script by page type
  search     search times at 150, 20,000 and 200,000 products
  relevance  how well search answers the judged queries of tests/relevance
  freshness  from an edit until pages and search show it
  lake       the content lake at 40,000 makers and 200,000 products
  inquiry    acknowledged inquiries a second
  results    the page of results, rendered each time, with up to 200,000 products
  typing     from a letter until results for it are painted, in a slowed down browser
  web        Lighthouse's scores, first view and presses on a slow phone, by page type
`

const BENCHES: Readonly<Record<string, (report: Report) => Promise<void>>> = {
  start: benchStart,
  pages: benchPages,
  bytes: benchBytes,
  search: benchSearch,
  relevance: benchRelevance,
  freshness: benchFreshness,
  lake: benchLake,
  inquiry: benchInquiry,
  results: benchResults,
  typing: benchTyping,
  web: benchWeb,
}

const names = process.argv.slice(2)
if (names.length === 0 || names.includes('--help')) {
  process.stdout.write(`${HELP.trim()}\n`)
  process.exit(0)
}
for (const name of names) {
  const bench = BENCHES[name]
  if (!bench) giveUp(`There is no benchmark "${name}": choose of ${Object.keys(BENCHES).join(', ')}.`)
  await bench((figure) => process.stdout.write(`${JSON.stringify(figure)}\n`))
}
