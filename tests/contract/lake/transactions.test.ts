import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LakeUnderTest, startTestLake } from './lakeUnderTest.ts'

let lake: LakeUnderTest

beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.stop())

test('a transaction happens whole or not at all', async () => {
  const half = lake.admin
    .transaction()
    .create({ _id: 'half', _type: 'story' })
    .patch('nowhere', (patch) => patch.set({ a: 1 }))
  await expect(half.commit()).rejects.toMatchObject({ statusCode: 409 })
  expect(await lake.admin.getDocument('half')).toBeUndefined()
})

test('the client’s transaction id becomes the revision of all its documents', async () => {
  const transaction = lake.admin
    .transaction()
    .create({ _id: 'one', _type: 'story' })
    .create({ _id: 'two', _type: 'story' })
  const committed = await transaction.transactionId('tx-of-the-client').commit()
  expect(committed).toMatchObject({ transactionId: 'tx-of-the-client', documentIds: ['one', 'two'] })
  expect((await lake.admin.getDocuments(['one', 'two'])).map((document) => document?._rev)).toEqual([
    'tx-of-the-client',
    'tx-of-the-client',
  ])
})

test('a transaction id is good once: sending it again changes nothing', async () => {
  const write = (title: string) =>
    lake.admin
      .transaction()
      .createOrReplace({ _id: 'once', _type: 'story', title })
      .transactionId('tx-sent-twice')
      .commit()
  await write('first')
  await expect(write('second')).rejects.toMatchObject({ statusCode: 409 })
  expect(await lake.admin.getDocument('once')).toMatchObject({ title: 'first' })
})

test('later mutations of a transaction see the earlier ones, in queries too', async () => {
  await lake.admin
    .transaction()
    .create({ _id: 'fresh', _type: 'fresh', n: 1 })
    .patch('fresh', (patch) => patch.inc({ n: 1 }))
    .commit()
  const body = JSON.stringify({
    mutations: [
      { create: { _id: 'fresher', _type: 'fresh', n: 10 } },
      { patch: { query: '*[_type == "fresh"]', inc: { n: 1 } } },
    ],
  })
  await lake.request('/v2026-01-01/data/mutate/production', { method: 'POST', body })
  expect(await lake.admin.fetch('*[_type == "fresh"] | order(n asc).n')).toEqual([3, 11])
})

test('a dry run checks everything and keeps nothing', async () => {
  await lake.admin.create({ _id: 'dry', _type: 'story' }, { dryRun: true })
  expect(await lake.admin.getDocument('dry')).toBeUndefined()
  const broken = { _id: 'dry', _type: 'story', of: { _type: 'reference', _ref: 'nowhere' } }
  await expect(lake.admin.create(broken, { dryRun: true })).rejects.toMatchObject({ statusCode: 409 })
})

test('the answer names what each mutation did, and holds documents and ids when asked', async () => {
  const body = JSON.stringify({
    mutations: [
      { create: { _id: 'told', _type: 'story' } },
      { createIfNotExists: { _id: 'told', _type: 'story' } },
      { patch: { id: 'told', set: { title: 'x' } } },
      { delete: { id: 'never-there' } },
    ],
  })
  const send = async (search: string) =>
    (await lake.request(`/v2026-01-01/data/mutate/production${search}`, { method: 'POST', body })).json()
  expect(await send('?returnIds=true&returnDocuments=true&visibility=sync')).toMatchObject({
    transactionId: expect.any(String),
    documentIds: ['told', 'told', 'told', 'never-there'],
    results: [
      { id: 'told', operation: 'create', document: { title: 'x' } },
      { id: 'told', operation: 'none' },
      { id: 'told', operation: 'update' },
      { id: 'never-there', operation: 'none' },
    ],
  })
})
