import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type LakeUnderTest, startTestLake } from './lakeUnderTest.ts'

let lake: LakeUnderTest

beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.stop())

beforeEach(() =>
  lake.admin.createOrReplace({
    _id: 'p',
    _type: 'product',
    stock: 10,
    story: 'Keripik tempe dari Sanan',
    labels: ['en'],
    variants: [
      { _key: 'small', price: 1 },
      { _key: 'large', price: 2 },
    ],
  }),
)

test('set, setIfMissing, unset, inc and dec', async () => {
  const patched = await lake.admin
    .patch('p')
    .set({ 'name.id': 'Keripik', featured: true })
    .setIfMissing({ featured: false, tier: 'mikro' })
    .unset(['story'])
    .inc({ stock: 5 })
    .commit()
  expect(patched).toMatchObject({ name: { id: 'Keripik' }, featured: true, tier: 'mikro', stock: 15 })
  expect(patched).not.toHaveProperty('story')
  expect(await lake.admin.patch('p').dec({ stock: 3 }).commit()).toMatchObject({ stock: 12 })
})

test('an item of a list is found by its key, and by a comparison', async () => {
  const patched = await lake.admin
    .patch('p')
    .set({ 'variants[_key=="large"].price': 20, 'variants[price<2].price': 10 })
    .commit()
  expect(patched).toMatchObject({ variants: [{ price: 10 }, { price: 20 }] })
})

test('insert before, after, at the end, and in place of', async () => {
  await lake.admin.patch('p').insert('before', 'labels[0]', ['id']).commit()
  await lake.admin.patch('p').insert('after', 'labels[-1]', ['ar']).commit()
  await lake.admin.patch('p').append('labels', ['zh']).commit()
  expect(await lake.admin.getDocument('p')).toMatchObject({ labels: ['id', 'en', 'ar', 'zh'] })
  await lake.admin.patch('p').insert('replace', 'labels[1:3]', ['ms']).commit()
  expect(await lake.admin.getDocument('p')).toMatchObject({ labels: ['id', 'ms', 'zh'] })
})

test('diffMatchPatch changes a text where it says', async () => {
  const patched = await lake.admin
    .patch('p')
    .diffMatchPatch({ story: '@@ -1,12 +1,12 @@\n Keripik \n-temp\n+buah\n e' })
    .commit()
  expect(patched).toMatchObject({ story: expect.stringMatching(/^Keripik /) })
})

test('keys are made for objects in lists when asked for', async () => {
  const patched = await lake.admin
    .patch('p')
    .set({ steps: [{ text: 'satu' }, { text: 'dua' }] })
    .commit({ autoGenerateArrayKeys: true })
  expect(patched).toMatchObject({ steps: [{ _key: expect.any(String) }, { _key: expect.any(String) }] })
})

test('a patch for an older revision is refused', async () => {
  const { _rev } = await lake.admin.patch('p').inc({ stock: 1 }).commit()
  await lake.admin.patch('p').inc({ stock: 1 }).commit()
  await expect(lake.admin.patch('p').ifRevisionId(_rev).set({ stock: 0 }).commit()).rejects.toMatchObject({
    statusCode: 409,
    details: { items: [{ error: { type: 'documentRevisionIDDoesNotMatchError', expectedRevisionID: _rev } }] },
  })
})

test('a patch of a document that does not exist is refused', async () => {
  await expect(lake.admin.patch('nowhere').set({ a: 1 }).commit()).rejects.toMatchObject({
    statusCode: 409,
    message: expect.stringContaining('"nowhere" was not found'),
  })
})

test('a patch by query changes all it names', async () => {
  await lake.admin.create({ _id: 'q', _type: 'product', stock: 1 })
  await lake.admin.patch({ query: '*[_type == "product"]' }).set({ reviewed: true }).commit({ returnFirst: false })
  expect(await lake.admin.fetch('count(*[reviewed])')).toBe(2)
})

test('id, type and creation time cannot be patched', async () => {
  const before = await lake.admin.getDocument('p')
  const after = await lake.admin
    .patch('p')
    .set({ _id: 'x', _type: 'y', _createdAt: '2000-01-01T00:00:00Z', stock: 1 })
    .commit()
  expect(after).toMatchObject({ _id: 'p', _type: 'product', _createdAt: before?._createdAt, stock: 1 })
})

test('something that is not a mutation is refused, and named', async () => {
  const answer = await lake.request('/v2026-01-01/data/mutate/production', {
    method: 'POST',
    body: JSON.stringify({ mutations: [{ patch: { id: 'p', explode: {} } }] }),
  })
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ error: { description: expect.stringContaining('Mutation 0') } })
})
