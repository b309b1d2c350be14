import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { evaluateSync, parse, toJS } from 'groq-js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessOf } from '../auth/access.ts'
import type { LakeDocument } from '../documents/document.ts'
import { createDocumentStore } from '../documents/documentStore.ts'
import { type Database, openDatabase } from '../storage/database.ts'
import { textOf } from '../storage/rows.ts'
import { parseQuery } from './parseQuery.ts'
import { RAW } from './perspective.ts'
import { planQuery } from './plan.ts'
import { runQuery } from './runQuery.ts'

/** Values that SQL and GROQ could see differently. */
const AWKWARD: readonly unknown[] = [
  'a',
  'b',
  'B',
  'Ä',
  '',
  '1',
  '{"a":1}',
  '[1]',
  'true',
  0,
  1,
  2,
  1.5,
  -1,
  true,
  false,
  null,
  undefined,
  { a: 1 },
  ['a'],
  ['a', 1],
  [],
]

const access = accessOf({ id: 'u-1', name: 'Uji', role: 'administrator', isRobot: false })
const sanity = { projectId: 'etalase', dataset: 'production' }
let directory: string
let database: Database
let documents: LakeDocument[]

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'plan-'))
  database = openDatabase(directory)
  const store = createDocumentStore(database.sql)
  documents = AWKWARD.flatMap((field, index) =>
    ['t', 's'].map((_type) => {
      const _id = `${_type}-${String(index).padStart(2, '0')}`
      const time = `2026-01-${String((index % 5) + 1).padStart(2, '0')}T00:00:00Z`
      const to = { _type: 'reference', _ref: `t-0${index % 4}`, _weak: true }
      return { _id, _type, _rev: 'r', _createdAt: time, _updatedAt: time, f: field, to, nested: { f: field } }
    }),
  ).toSorted((a, b) => (a._id < b._id ? -1 : 1))
  for (const document of documents) store.write(document)
})
afterAll(() => {
  database.close()
  rmSync(directory, { recursive: true, force: true })
})

const FILTERS = [
  '_type == "t"',
  'f == "a"',
  'f == 1',
  'f == 0',
  'f == true',
  'f == false',
  'f == null',
  'f == "[1]"',
  '"a" == f',
  'f != "a"',
  'f != 1',
  'f in ["a", "b"]',
  'f in ["a", 1]',
  '!(f in ["a"])',
  '"a" in f',
  '1 in f',
  '"a" in f[]',
  'f > 1',
  'f <= 1',
  'f > "a"',
  'defined(f)',
  '!defined(f)',
  'nested.f == "B"',
  'references("t-01")',
  '!references("t-01")',
  '_id == "t-01"',
  '_id in ["t-01", "s-02"]',
  '_updatedAt > "2026-01-02T00:00:00Z"',
  '!(_id in path("drafts.**"))',
  'f == "a" || f == "b"',
  'f == "a" || f match "b*"',
  '!(f > 1)',
  '!(f == "a" && _type == "t")',
  '!(f == 1)',
  'f',
  '!f',
  'to->f == "a"',
  'identity() == "u-1"',
  '_type == "t" && f in ["a", "b"] && defined(nested)',
]
const TAILS = [
  '',
  '[0]',
  '[3]',
  '[-1]',
  '[0...4]',
  '[2..5]',
  '[-3...-1]',
  '._id',
  '{_id, f}[0...3]',
  ' | order(f asc)[0...7]._id',
  ' | order(f desc)._id',
  ' | order(_updatedAt desc)[0...5]._id',
  ' | order(_updatedAt desc, f asc)[0...5]._id',
  ' | order(lower(f) asc)[0...6]._id',
  ' | order(nested.f desc)[1...9]._id',
  ' | order(f asc) | order(_type asc)[0...5]._id',
  '[defined(f)][0...3]._id',
  '{"g": f} | order(g asc)[0...4]',
  ' | order(f + 1 asc)[0...4]._id',
]

/** What groq-js says when it is given every document. */
const plain = (query: string): unknown =>
  toJS(
    evaluateSync(parse(query), {
      dataset: documents,
      identity: 'u-1',
      dereference: ({ _ref }: { _ref: string }) => documents.find(({ _id }) => _id === _ref),
    }),
  )
const planned = (query: string): unknown =>
  runQuery(database.sql, sanity, { query, params: {}, perspective: RAW, access })

describe('a query answered through SQLite gives what groq-js gives', () => {
  test.each(FILTERS)('%s', (filter) => {
    for (const tail of TAILS)
      expect([tail, planned(`*[${filter}]${tail}`)]).toEqual([
        tail,
        JSON.parse(JSON.stringify(plain(`*[${filter}]${tail}`))),
      ])
    expect(planned(`count(*[${filter}])`)).toBe(plain(`count(*[${filter}])`))
    for (const other of FILTERS.slice(0, 12))
      expect(planned(`*[${filter} && ${other}]._id`)).toEqual(plain(`*[${filter} && ${other}]._id`))
  })

  test.each([
    '*[_type == "t"]{_id, "same": *[_type == "s" && f == ^.f]._id}',
    '*[_type == "t"]{_id, "referring": *[references(^._id)]._id, "target": *[_id == ^.to._ref][0].f}',
    '*[_type == "t"][0...3]{"deep": *[_type == "s"][0...2]{"up": *[f == ^.^.f]._id}}',
    '*[_type == "t" && count(*[_type == "s" && f == ^.f]) > 1]._id',
    '*[_type == "t"].f',
    'count(*)',
    '*[0...3]._id',
    '* | order(_id desc)[0]._id',
    '{"a": *[_type == "t"][0]._id, "b": count(*[_type == "s"])}',
    '*[_type == "t"]{"x": select(f == "a" => *[_type == "s"][0]._id, "none")}',
    'array::unique(*._type)',
  ])('%s', (query) => {
    expect(planned(query)).toEqual(JSON.parse(JSON.stringify(plain(query))))
  })
})

describe('what is left to SQLite', () => {
  const plansOf = (query: string) =>
    planQuery(parseQuery(query, {}), { identity: 'u-1', raw: true, idColumn: 'id' }).plans

  test('filter, order and slice of a list page', () => {
    expect(plansOf('*[_type == "product"] | order(_createdAt desc)[0...24]{..., business->}')).toMatchObject([
      {
        condition: { sql: 'type = ?', values: ['product'], exact: true },
        ordering: { sql: 'created DESC, id' },
        limit: 24,
      },
    ])
  })

  test('the order of a list in the Studio, which sorts what it has projected', () => {
    const list =
      '*[_type in ["product"]]{_id, "orderings": [name.id, _updatedAt]} | order(lower(orderings[0]) asc, orderings[1] desc)[0...100]'
    expect(plansOf(list)).toMatchObject([{ ordering: { onColumns: true }, limit: 100 }])
    expect(plansOf(list)[0]?.ordering?.sql).toMatch(/lower_name_id.*updated DESC, id$/)
  })

  test('as many as it takes in order, where GROQ has the last word on each', () => {
    const [plan] = plansOf('*[_type == "product" && name.id match "keripik"][0...24]')
    expect(plan).toMatchObject({ condition: { exact: false }, residual: { type: 'And' }, limit: 24 })
  })

  test('an address in any language: each is found in its own index, however many documents there are', () => {
    const [plan] = plansOf(
      `*[${['slug', 'slugs.en', 'slugs.ar'].map((slug) => `(_type == "product" && ${slug}.current == "keripik")`).join(' || ')}][0]`,
    )
    expect(plan).toMatchObject({ condition: { exact: true }, limit: 1 })
    const explained = database.sql
      .prepare(`EXPLAIN QUERY PLAN SELECT seq FROM documents WHERE ${plan?.condition?.sql} ORDER BY +id LIMIT 1`)
      .all(...(plan?.condition?.values ?? []))
    const searches = explained.map((row) => textOf(row, 'detail')).filter((detail) => /SCAN|SEARCH/.test(detail))
    expect(searches).toEqual(
      ['slug', 'slugs_en', 'slugs_ar'].map((slug) =>
        expect.stringMatching(`^SEARCH documents USING .*\\(type=\\? AND field_${slug}_current=\\?\\)$`),
      ),
    )
  })

  test('no slice when the filter looks beyond the document', () => {
    const [plan] = plansOf('*[_type == "product" && business->name == "x"][0...24]')
    expect(plan).toMatchObject({ condition: { sql: 'type = ?', exact: false } })
    expect(plan?.limit).toBeUndefined()
  })

  test.each([
    ['*[_type == "product"]._id', ['_id', '_type']],
    ['*[_type == "product"]{"rev": _rev, "maker": business._ref}', ['_rev', '_type', 'business._ref']],
    ['*[_type == "product"]{"maker": business->name}', ['_type', 'business._ref']],
    ['count(*[_type == "product" && a + b > 2])', ['_type', 'a', 'b']],
    ['*[_type == "product"] | order(_id)[0]{name}', ['_id', '_type', 'name']],
    ['*[_type == "product"]{"n": count(*[business._ref == ^._id])}', ['_id', '_type', 'business._ref']],
  ])('%s looks at no more than %j', (query, uses) => {
    expect([...(plansOf(query)[0]?.uses ?? [])].toSorted()).toEqual(uses)
  })

  test.each(['*[_type == "product"]', '*[references("a")]._id', '*[_type == "product"]{...}', '*{"self": @}'])(
    '%s may look at whole documents',
    (query) => {
      expect(plansOf(query)[0]?.uses).toBeUndefined()
    },
  )
})
