import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LakeUnderTest, startTestLake } from './lakeUnderTest.ts'

let lake: LakeUnderTest

beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.stop())

test('a new document gets an id, a revision and its times', async () => {
  const created = await lake.admin.create({ _type: 'story', title: 'Satu' })
  expect(created).toMatchObject({ _id: expect.stringMatching(/^\w{22}$/), _rev: expect.any(String), title: 'Satu' })
  expect(created._createdAt).toBe(created._updatedAt)
  expect(await lake.admin.getDocument(created._id)).toEqual(created)
})

test('an id that ends with a dot gets a new id below it', async () => {
  const draft = await lake.admin.create({ _id: 'drafts.', _type: 'story' })
  expect(draft._id).toMatch(/^drafts\.\w{22}$/)
})

test('documents are given in the order of their ids, with gaps for those that do not exist', async () => {
  await lake.admin.create({ _id: 'a', _type: 'story' })
  await lake.admin.create({ _id: 'b', _type: 'story' })
  const [b, missing, a] = await lake.admin.getDocuments(['b', 'nowhere', 'a'])
  expect([b?._id, missing, a?._id]).toEqual(['b', null, 'a'])
  const answer = await lake.request('/v2026-01-01/data/doc/production/nowhere')
  expect(await answer.json()).toEqual({ documents: [], omitted: [{ id: 'nowhere', reason: 'existence' }] })
})

test('create refuses an id that is taken; createIfNotExists leaves it; createOrReplace keeps its creation time', async () => {
  const first = await lake.admin.create({ _id: 'taken', _type: 'story', title: 'first' })
  await expect(lake.admin.create({ _id: 'taken', _type: 'story' })).rejects.toMatchObject({
    statusCode: 409,
    details: { type: 'mutationError', items: [{ error: { type: 'documentAlreadyExistsError', id: 'taken' } }] },
  })
  expect(await lake.admin.createIfNotExists({ _id: 'taken', _type: 'story', title: 'second' })).toEqual(first)
  const replaced = await lake.admin.createOrReplace({ _id: 'taken', _type: 'story', title: 'third' })
  expect(replaced).toMatchObject({ title: 'third', _createdAt: first._createdAt })
  expect(replaced._rev).not.toBe(first._rev)
})

test('a document is deleted by id or by query', async () => {
  await lake.admin.create({ _id: 'gone', _type: 'passing' })
  await lake.admin.create({ _id: 'gone-too', _type: 'passing' })
  await lake.admin.delete('gone')
  expect(await lake.admin.getDocument('gone')).toBeUndefined()
  await lake.admin.delete({ query: '*[_type == $type]', params: { type: 'passing' } })
  expect(await lake.admin.fetch('count(*[_type == "passing"])')).toBe(0)
})

test('a strong reference needs its target; a weak one does not', async () => {
  const reference = { _type: 'reference', _ref: 'unborn' }
  await expect(lake.admin.create({ _id: 'early', _type: 'product', business: reference })).rejects.toMatchObject({
    statusCode: 409,
    message: expect.stringContaining('Document "early" references non-existent document "unborn"'),
  })
  await lake.admin.create({ _id: 'early', _type: 'product', business: { ...reference, _weak: true } })
})

test('two documents that refer to each other can be created in one transaction', async () => {
  const to = (_ref: string) => ({ _type: 'reference', _ref })
  await lake.admin
    .transaction()
    .create({ _id: 'left', _type: 'pair', other: to('right') })
    .create({ _id: 'right', _type: 'pair', other: to('left') })
    .commit()
  expect(await lake.admin.fetch('*[_id == "left"][0].other->other->_id')).toBe('left')
})

test('what is strongly referred to cannot be deleted, until the reference is gone', async () => {
  await lake.admin.create({ _id: 'maker', _type: 'business' })
  await lake.admin.create({ _id: 'made', _type: 'product', business: { _type: 'reference', _ref: 'maker' } })
  await expect(lake.admin.delete('maker')).rejects.toMatchObject({
    statusCode: 409,
    message: expect.stringContaining('cannot be deleted as there are references to it from "made"'),
  })
  await lake.admin.transaction().delete('made').delete('maker').commit()
  expect(await lake.admin.getDocument('maker')).toBeUndefined()
})

test('an id with characters that ids do not have is refused', async () => {
  await expect(lake.admin.create({ _id: 'no spaces', _type: 'story' })).rejects.toMatchObject({ statusCode: 400 })
  await expect(lake.admin.create({ _id: '../up', _type: 'story' })).rejects.toMatchObject({ statusCode: 400 })
})
