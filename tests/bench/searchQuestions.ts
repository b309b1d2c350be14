import type { SearchParams } from 'meilisearch'
import { BOUNDS, FACETS } from '#discovery/model.ts'
import { CATEGORY_SLUGS, GOODS_NAMES } from './generatedProducts.ts'
import { seededRandom } from './seededRandom.ts'

export interface Question {
  readonly text: string
  readonly params: SearchParams
}

const PAGE: SearchParams = { page: 1, hitsPerPage: 24, attributesToHighlight: ['name_id'] }
/** What the site has counted with each page of results. */
const COUNTED = [...FACETS, ...BOUNDS, 'priceSteps']

/** What visitors ask, by kind; the same each time. */
export function searchQuestions(): Readonly<Record<string, readonly Question[]>> {
  const random = seededRandom(7)
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  const ask = (text: string, params: SearchParams = {}): Question => ({ text, params: { ...PAGE, ...params } })
  const times = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i))
  const typed = times(12, () => pick(GOODS_NAMES)).flatMap((name) =>
    times(Math.min(12, name.length), (i) => name.slice(0, i + 1)),
  )
  return {
    'word by word as typed': typed.map((text) => ask(text)),
    'with a typo': times(100, () => ask(withTypo(pick(GOODS_NAMES), random))),
    'words, three filters, all facets': times(100, (i) =>
      ask(pick(GOODS_NAMES), {
        filter: [
          `category IN ["${pick(CATEGORY_SLUGS)}", batik]`,
          'inStock = true',
          `priceIdr <= ${200_000 + i * 20_000}`,
        ],
        facets: COUNTED,
      }),
    ),
    'no words, by price, all facets': times(60, (i) =>
      ask('', { sort: [i % 2 ? 'priceIdr:asc' : 'priceIdr:desc'], facets: COUNTED }),
    ),
    'words, by price': times(60, () => ask(pick(GOODS_NAMES), { sort: ['priceIdr:asc'] })),
  }
}

/** One letter of each longer word left out, doubled, or exchanged with the next one. */
function withTypo(name: string, random: () => number): string {
  return name
    .split(' ')
    .map((word) => {
      if (word.length < 5) return word
      const at = 1 + Math.floor(random() * (word.length - 2))
      const kind = Math.floor(random() * 3)
      if (kind === 0) return word.slice(0, at) + word.slice(at + 1)
      if (kind === 1) return word.slice(0, at) + word.charAt(at) + word.slice(at)
      return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
    })
    .join(' ')
}
