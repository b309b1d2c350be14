import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { evaluateSync, parse, toJS } from 'groq-js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Access, accessOf } from '../auth/access.ts'
import { type LakeDocument, parseDocument } from '../documents/document.ts'
import { createDocumentStore, type DocumentStore } from '../documents/documentStore.ts'
import { addressOf, PUBLISHED } from '../documents/ids.ts'
import { type Database, openDatabase } from '../storage/database.ts'
import { dataset, query } from './generatedQueries.ts'
import { type Perspective, PUBLISHED_ONLY, RAW } from './perspective.ts'
import { runQuery } from './runQuery.ts'

const DATASETS = 100
const QUERIES_A_DATASET = 30
const sanity = { projectId: 'etalase', dataset: 'production' }

const ROLES = ['administrator', 'site', 'owner'] as const
const PERSPECTIVES: readonly Perspective[] = [
  RAW,
  PUBLISHED_ONLY,
  { kind: 'stack', layers: ['drafts', 'published'] },
  { kind: 'stack', layers: ['r1', 'published'] },
  { kind: 'stack', layers: ['r1', 'drafts', 'published'] },
]

let directory: string
let database: Database
let store: DocumentStore
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'narrowing-'))
  database = openDatabase(directory)
  database.sql.exec('PRAGMA synchronous = OFF')
  store = createDocumentStore(database.sql)
})
afterAll(() => {
  database.close()
  rmSync(directory, { recursive: true, force: true })
})

/** The whole of what a principal sees, without any index. */
function visible(
  documents: readonly LakeDocument[],
  perspective: Perspective,
  access: Access,
): readonly LakeDocument[] {
  const layerOf = ({ _id }: LakeDocument) => addressOf(_id).layer
  const readable = documents.filter(access.mayRead)
  const raw = perspective.kind === 'raw' || access.role.reads === 'published'
  const layers =
    access.role.reads === 'published' ? [PUBLISHED] : perspective.kind === 'stack' ? perspective.layers : undefined
  const inLayers = readable.filter((document) => !layers || layers.includes(layerOf(document)))
  if (raw || !layers || layers.length === 1) return sorted(inLayers)
  const versions = Map.groupBy(inLayers, ({ _id }) => addressOf(_id).publishedId)
  return sorted(
    [...versions].flatMap(([_id, all]) => {
      const [top] = all.toSorted((a, b) => layers.indexOf(layerOf(a)) - layers.indexOf(layerOf(b)))
      return top ? [{ ...top, _id, _originalId: top._id }] : []
    }),
  )
}

const sorted = (documents: readonly LakeDocument[]) => documents.toSorted((a, b) => (a._id < b._id ? -1 : 1))

function answered(work: () => unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(work() ?? null))
  } catch (failure) {
    return `an error: ${String(failure)}`
  }
}

function write(documents: readonly LakeDocument[]): void {
  database.sql.exec('BEGIN')
  for (const row of database.sql.prepare('SELECT id FROM documents').all()) store.remove(String(row['id']))
  for (const document of documents) store.write(document)
  database.sql.exec('COMMIT')
}

test('a query narrowed by SQLite gives what GROQ gives over all documents, in the same order', {
  timeout: 180_000,
}, () => {
  const asked = fc.record({
    query,
    perspective: fc.constantFrom(...PERSPECTIVES),
    role: fc.constantFrom(...ROLES),
  })
  const properties = fc.property(
    dataset,
    fc.array(asked, { minLength: QUERIES_A_DATASET, maxLength: QUERIES_A_DATASET, size: 'max' }),
    (generated, questions) => {
      const documents = generated.map((document) => parseDocument(JSON.stringify(document)))
      write(documents)
      for (const { query: text, perspective, role } of questions) {
        const access = accessOf({ id: 'u-1', name: 'Uji', role, isRobot: false })
        const all = visible(documents, perspective, access)
        const identity = access.principal.id
        const dereference = ({ _ref }: { _ref: string }) => all.find(({ _id }) => _id === _ref)
        const expected = answered(() => toJS(evaluateSync(parse(text), { dataset: [...all], identity, dereference })))
        const given = answered(() => runQuery(database.sql, sanity, { query: text, params: {}, perspective, access }))
        expect([text, perspective, role, given]).toEqual([text, perspective, role, expected])
      }
    },
  )
  fc.assert(properties, { numRuns: DATASETS })
})
