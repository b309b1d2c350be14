import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Collection } from './collection.ts'
import type { Document } from './json.ts'
import { search } from './search/search.ts'
import { searchParameters } from './search/searchParameters.ts'
import { DEFAULT_SETTINGS } from './settings/settings.ts'
import { IndexFiles } from './snapshot/indexFiles.ts'
import { openDatabase } from './store/database.ts'

const settings = {
  ...DEFAULT_SETTINGS,
  searchableAttributes: ['name', 'kind'],
  filterableAttributes: ['kind', 'price', 'tags', '_geo', 'id'],
  sortableAttributes: ['price'],
}
const words = fc.array(fc.constantFrom('keripik', 'Tempe', 'apel', 'kopi', 'القهوة'), { maxLength: 4 })
const document = fc.record(
  {
    id: fc.integer({ min: 0, max: 9 }).map(String),
    name: words.map((each) => each.join(' ')),
    kind: fc.constantFrom('Food', 'Craft', null),
    price: fc.integer({ min: 1, max: 4 }),
    tags: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
    _geo: fc.constant({ lat: -7.9, lng: 112.6 }),
  },
  { requiredKeys: ['id', 'name'] },
)
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('put' as const), document }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('remove' as const), id: fc.integer({ min: 0, max: 9 }).map(String) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('save' as const, 'restart' as const, 'empty' as const) }) },
)

const SEARCHES = [
  { q: 'keripik tempe', showRankingScore: true },
  { q: 'ke', facets: ['*'] },
  { q: '', filter: 'kind = food AND price > 1', sort: ['price:desc'], facets: ['*'] },
  { q: '', filter: 'kind IS NULL OR tags IS EMPTY OR NOT _geoRadius(-7.9, 112.6, 10)' },
  { q: 'قهوة', filter: 'id IN [1, 2, 3, 4]', attributesToHighlight: ['*'] },
]

function answers(collection: Collection) {
  return SEARCHES.map((asked) => ({
    ...search(collection.searchable('test'), searchParameters.parse(asked)),
    processingTimeMs: 0,
  }))
}

async function inDirectory(work: (directory: string) => Promise<void>): Promise<void> {
  const directory = mkdtempSync(path.join(tmpdir(), 'collection-'))
  try {
    await work(directory)
  } finally {
    rmSync(directory, { recursive: true })
  }
}

async function open(directory: string) {
  const database = openDatabase(path.join(directory, 'search.db'))
  const collection = new Collection(database, new IndexFiles(path.join(directory, 'indexes')))
  await collection.load()
  return { collection, close: () => database.close() }
}

describe('indexes that are saved', () => {
  it('answer after a restart as before, wherever it came and whatever had been saved', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), (steps) =>
        inDirectory(async (directory) => {
          let { collection, close } = await open(directory)
          collection.create('test', 'id')
          await collection.setSettings('test', settings, true)
          for (const each of steps) {
            if (each.kind === 'put') {
              await collection.put('test', [{ id: each.document.id, document: each.document }], (_, sent) => sent)
            } else if (each.kind === 'remove') await collection.remove('test', [each.id])
            else if (each.kind === 'save') collection.save(true)
            else if (each.kind === 'empty') collection.removeAll('test')
            else {
              const before = answers(collection)
              close()
              ;({ collection, close } = await open(directory))
              expect(answers(collection)).toEqual(before)
            }
          }
          const before = answers(collection)
          close()
          const last = await open(directory)
          expect(answers(last.collection)).toEqual(before)
          last.close()
        }),
      ),
      { numRuns: 30 },
    )
  })

  it('are made from their documents when the file is damaged', () =>
    inDirectory(async (directory) => {
      const first = await open(directory)
      first.collection.create('test', 'id')
      const documents: Document[] = Array.from({ length: 50 }, (_, i) => ({ id: String(i), name: `keripik ${i}` }))
      await first.collection.put(
        'test',
        documents.map((each) => ({ id: String(each['id']), document: each })),
        (_, sent) => sent,
      )
      first.collection.save(true)
      const before = search(first.collection.searchable('test'), searchParameters.parse({ q: 'keripik' })).hits
      first.close()
      const [file = ''] = readdirSync(path.join(directory, 'indexes'))
      truncateSync(path.join(directory, 'indexes', file), 500)
      const second = await open(directory)
      expect(search(second.collection.searchable('test'), searchParameters.parse({ q: 'keripik' })).hits).toEqual(
        before,
      )
      expect(readdirSync(path.join(directory, 'indexes'))).toEqual([file])
      second.collection.save(true)
      expect(readdirSync(path.join(directory, 'indexes'))).not.toEqual([file])
      second.close()
    }))
})
