import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startTestLake } from '../lakeUnderTest.ts'

/** The tables as the lake's first version made them. */
const FIRST_VERSION = `
CREATE TABLE documents (
  id TEXT PRIMARY KEY, published_id TEXT NOT NULL, layer TEXT NOT NULL, type TEXT NOT NULL, rev TEXT NOT NULL,
  created TEXT NOT NULL, updated TEXT NOT NULL, json TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX documents_versions ON documents (published_id, layer);
CREATE TABLE refs (target TEXT NOT NULL, document TEXT NOT NULL, strong INTEGER NOT NULL, PRIMARY KEY (target, document)) WITHOUT ROWID;
CREATE INDEX refs_document ON refs (document);
PRAGMA user_version = 1;`

/** Undoes what the third version added: the second had no columns for addresses in other languages. */
const TO_SECOND_VERSION = `
DROP INDEX documents_field_slugs_en_current; ALTER TABLE documents DROP COLUMN field_slugs_en_current;
DROP INDEX documents_field_slugs_ar_current; ALTER TABLE documents DROP COLUMN field_slugs_ar_current;
PRAGMA user_version = 2;`

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'lake-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

test('a lake of the first version keeps its documents, and finds them by what is new', async () => {
  const time = '2026-01-01T00:00:00Z'
  const documents = [
    { _id: 'b', _type: 'business', name: 'Dapur Contoh' },
    { _id: 'p', _type: 'product', name: { id: 'Keripik Tempe' }, business: { _ref: 'b' } },
    { _id: 'drafts.p', _type: 'product', name: { id: 'Keripik Apel' }, business: { _ref: 'b' } },
  ].map((document) => ({ ...document, _rev: 'r', _createdAt: time, _updatedAt: time }))
  const former = new DatabaseSync(join(dataDir, 'lake.sqlite'))
  former.exec(FIRST_VERSION)
  const insert = former.prepare('INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
  for (const document of documents) {
    const layer = document._id === 'drafts.p' ? 'drafts' : 'published'
    const publishedId = document._id.replace('drafts.', '')
    insert.run(document._id, publishedId, layer, document._type, 'r', time, time, JSON.stringify(document))
  }
  former.close()

  const lake = await startTestLake({ dataDir })
  const read = (query: string, perspective: 'published' | 'drafts') => lake.admin.fetch(query, {}, { perspective })
  expect(await read('*[_type == "product"]', 'published')).toEqual([documents[1]])
  expect(await read('*[name.id match "kerip*"].name.id', 'drafts')).toEqual(['Keripik Apel'])
  expect(await read('*[references("b")][0].business->name', 'published')).toBe('Dapur Contoh')
  expect(await read('count(*)', 'drafts')).toBe(2)
  await lake.stop()
})

test('a lake of the second version finds its documents by their addresses in other languages', async () => {
  const found = '*[_type == "product" && (slugs.en.current == $slug || slugs.ar.current == $slug)]._id'
  const today = await startTestLake({ dataDir })
  const slugs = { en: { current: 'tempe-crisps' }, ar: { current: 'رقائق-تمبيه' } }
  await today.admin.create({ _id: 'p', _type: 'product', slug: { current: 'keripik-tempe' }, slugs })
  await today.lake.close()
  const former = new DatabaseSync(join(dataDir, 'lake.sqlite'))
  former.exec(TO_SECOND_VERSION)
  former.close()

  const lake = await startTestLake({ dataDir })
  expect(await lake.site.fetch(found, { slug: 'tempe-crisps' })).toEqual(['p'])
  expect(await lake.site.fetch(found, { slug: 'رقائق-تمبيه' })).toEqual(['p'])
  expect(await lake.site.fetch(found, { slug: 'keripik-tempe' })).toEqual([])
  await lake.stop()
})
