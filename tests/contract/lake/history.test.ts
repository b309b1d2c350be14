import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LakeUnderTest, startTestLake } from './lakeUnderTest.ts'

let lake: LakeUnderTest
const revisions: string[] = []

beforeAll(async () => {
  lake = await startTestLake()
  revisions.push((await lake.admin.create({ _id: 's', _type: 'story', title: 'satu' }))._rev)
  revisions.push((await lake.admin.patch('s').set({ title: 'dua' }).commit())._rev)
  revisions.push((await lake.admin.patch('s').set({ title: 'tiga' }).commit())._rev)
  await lake.admin.delete('s')
})
afterAll(() => lake.stop())

interface Entry {
  readonly id: string
  readonly author: string
  readonly documentIDs: string[]
  readonly mutations: object[]
  readonly effects: Record<string, { apply: unknown; revert: unknown }>
}

async function transactions(search = ''): Promise<Entry[]> {
  const answer = await lake.request(`/v2025-02-19/data/history/production/transactions/s,drafts.s${search}`)
  expect(answer.headers.get('content-type')).toContain('ndjson')
  return (await answer.text())
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

async function documentAt(search: string) {
  const { documents } = await (await lake.request(`/v2025-02-19/data/history/production/documents/s${search}`)).json()
  return documents[0]
}

test('all that happened to a document, oldest first, with its author and how to apply and revert it', async () => {
  const all = await transactions()
  expect(all.slice(0, 3).map(({ id }) => id)).toEqual(revisions)
  expect(all).toHaveLength(4)
  expect(all[1]).toMatchObject({
    author: 'lake-admin',
    documentIDs: ['s'],
  })
  const [, second] = all
  expect(JSON.stringify(second?.effects['s']?.apply)).toContain('dua')
  expect(JSON.stringify(second?.effects['s']?.revert)).toContain('satu')
  expect(all[3]?.effects['s']).toMatchObject({ apply: [0, null], revert: [0, { title: 'tiga' }] })
})

test('a part of it: from, to, limited, the other way round, without mutations', async () => {
  expect(
    (await transactions(`?fromTransaction=${revisions[1]}&toTransaction=${revisions[2]}`)).map(({ id }) => id),
  ).toEqual(revisions.slice(1))
  expect((await transactions('?reverse=true&limit=1'))[0]?.effects['s']).toMatchObject({ apply: [0, null] })
  expect((await transactions('?excludeMutations=true')).flatMap(({ mutations }) => mutations)).toEqual([])
  expect(await transactions('?authors=u-nobody')).toEqual([])
})

test('a document as it was at a revision, at a time, and last before it was deleted', async () => {
  expect(await documentAt(`?revision=${revisions[1]}`)).toMatchObject({ _id: 's', title: 'dua', _rev: revisions[1] })
  expect(await documentAt('?lastRevision=true')).toMatchObject({ title: 'tiga' })
  expect(await documentAt(`?time=${new Date().toISOString()}`)).toBeUndefined()
  expect(await documentAt('?time=2020-01-01T00:00:00Z')).toBeUndefined()
})
