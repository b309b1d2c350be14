import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../json.ts'
import { search } from '../search/search.ts'
import { searchParameters } from '../search/searchParameters.ts'
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.ts'
import { SearchIndex } from './searchIndex.ts'

const settings: Settings = {
  ...DEFAULT_SETTINGS,
  searchableAttributes: ['name', 'summary'],
  filterableAttributes: ['kind', 'price'],
  sortableAttributes: ['price'],
}
const word = fc.constantFrom('keripik', 'keripok', 'tempe', 'apel', 'kopi', 'batik', 'tulis')
const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '))
const product = fc.record(
  { name: text, summary: text, kind: fc.constantFrom('food', 'craft'), price: fc.integer({ min: 1, max: 4 }) },
  { requiredKeys: ['name'] },
)
const id = fc.integer({ min: 0, max: 12 }).map(String)
const change = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), id, document: product }),
  fc.record({ kind: fc.constant('remove' as const), id }),
)

const SEARCHES = [
  { q: 'keripik tempe', showRankingScore: true },
  { q: 'ker', facets: ['*'] },
  { q: 'batik tulis', matchingStrategy: 'all' as const },
  { q: '', filter: 'kind = food AND price > 1', sort: ['price:desc'], facets: ['*'] },
  { q: 'apel kopi', sort: ['price:asc'], attributesToHighlight: ['*'] },
]

/** Everything searches can tell of an index, but the time they took. */
function answers(index: SearchIndex, documents: ReadonlyMap<string, Document>) {
  const searchable = { uid: 'test', settings, index, primaryKey: 'id', document: (key: string) => documents.get(key) }
  return SEARCHES.map((asked) => ({ ...search(searchable, searchParameters.parse(asked)), processingTimeMs: 0 }))
}

describe('an index that has been changed', () => {
  it('answers like one that was built from the same documents', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const changed = new SearchIndex(settings)
        const documents = new Map<string, Document>()
        for (const step of changes) {
          if (step.kind === 'put') {
            const document = { id: step.id, ...step.document }
            changed.put(step.id, document)
            documents.set(step.id, document)
          } else if (documents.has(step.id)) {
            changed.remove(step.id)
            documents.delete(step.id)
          }
        }
        const built = new SearchIndex(settings)
        for (const [key, document] of documents) built.put(key, document)
        expect(changed.size).toBe(documents.size)
        expect(answers(changed, documents)).toEqual(answers(built, documents))
      }),
      { numRuns: 150 },
    )
  })
})
