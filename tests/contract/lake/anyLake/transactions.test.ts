import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AnyLake, openLake } from './anyLake.ts'

/** Several mutations as one, and what is asked of them. https://www.sanity.io/docs/http-reference/mutation */
let lake: AnyLake
let _type: string

beforeAll(async () => {
  lake = await openLake()
  _type = lake.type('story')
})
afterAll(() => lake.close())

test('a transaction happens whole or not at all, and the error names the mutation', async () => {
  const half = lake.id('half')
  const transaction = lake.client
    .transaction()
    .create({ _id: half, _type })
    .patch(lake.id('nowhere'), (patch) => patch.set({ a: 1 }))
  await expect(transaction.commit()).rejects.toMatchObject({
    statusCode: 409,
    details: { type: 'mutationError', items: [{ index: 1, error: { type: 'documentNotFoundError' } }] },
  })
  expect(await lake.client.getDocument(half)).toBeUndefined()
})

test('later mutations see the earlier ones', async () => {
  const _id = lake.id('counted')
  await lake.client
    .transaction()
    .create({ _id, _type, n: 1 })
    .patch(_id, (patch) => patch.inc({ n: 1 }))
    .patch(_id, (patch) => patch.inc({ n: 1 }))
    .commit()
  expect(await lake.client.getDocument(_id)).toMatchObject({ n: 3 })
})

describe('a transaction’s id', () => {
  test('is the client’s to choose, and becomes the revision of all its documents', async () => {
    const ids = [lake.id('one'), lake.id('two')]
    const transactionId = randomUUID()
    const transaction = lake.client.transaction().transactionId(transactionId)
    for (const _id of ids) transaction.create({ _id, _type })
    expect(await transaction.commit()).toMatchObject({ transactionId, documentIds: ids })
    const revisions = (await lake.client.getDocuments(ids)).map((document) => document?._rev)
    expect(revisions).toEqual([transactionId, transactionId])
  })

  test('is good once', async () => {
    const _id = lake.id('once')
    const transactionId = randomUUID()
    const write = (title: string) =>
      lake.client.transaction().createOrReplace({ _id, _type, title }).transactionId(transactionId).commit()
    await write('first')
    await expect(write('second')).rejects.toMatchObject({ statusCode: 409 })
    expect(await lake.client.getDocument(_id)).toMatchObject({ title: 'first' })
  })
})

describe('a dry run', () => {
  test('answers as the real one would, and keeps nothing', async () => {
    const _id = lake.id('dry')
    expect(await lake.client.create({ _id, _type }, { dryRun: true })).toMatchObject({ _id, _type })
    expect(await lake.client.getDocument(_id)).toBeUndefined()
  })

  test('finds what is wrong', async () => {
    const missing = lake.client.patch(lake.id('never-there')).set({ a: 1 })
    await expect(missing.commit({ dryRun: true })).rejects.toMatchObject({ statusCode: 409 })
  })
})

/** The client turns `results` and `documents` into these; src/data/dataMethods.ts. */
describe('what the answer holds', () => {
  test('the first document, or all', async () => {
    const [one, two] = [lake.id('first-1'), lake.id('first-2')]
    const mutations = [{ create: { _id: one, _type } }, { create: { _id: two, _type } }]
    expect(await lake.client.mutate(mutations, { returnFirst: true, returnDocuments: true })).toMatchObject({
      _id: one,
    })
    const replaced = mutations.map(({ create }) => ({ createOrReplace: { ...create, n: 1 } }))
    const all = await lake.client.mutate(replaced, { returnFirst: false, returnDocuments: true })
    expect(all).toMatchObject([
      { _id: one, n: 1 },
      { _id: two, n: 1 },
    ])
  })

  test('ids alone, and what each mutation did', async () => {
    const _id = lake.id('told')
    const mutations = [{ create: { _id, _type } }, { patch: { id: _id, set: { title: 'x' } } }]
    const told = await lake.client.mutate(mutations, { returnFirst: false, returnDocuments: false })
    expect(told).toMatchObject({
      transactionId: expect.any(String),
      results: [
        { id: _id, operation: 'create' },
        { id: _id, operation: 'update' },
      ],
    })
    const first = await lake.client.patch(_id).set({ title: 'y' }).commit({ returnDocuments: false })
    expect(first).toMatchObject({ transactionId: expect.any(String), documentId: _id })
  })

  test('whichever way the write is to become visible', async () => {
    for (const visibility of ['sync', 'async', 'deferred'] as const) {
      const _id = lake.id(visibility)
      expect(await lake.client.create({ _id, _type }, { visibility })).toMatchObject({ _id })
      expect(await lake.client.getDocument(_id)).toMatchObject({ _id })
    }
  })
})
