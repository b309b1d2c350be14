import { afterAll, beforeAll, expect, test } from 'vitest'
import { setFeatured } from '#cms/desk/office/featuring/setFeatured.ts'
import { type LakeUnderTest, startTestLake } from '../lake/lakeUnderTest.ts'

/** Featuring many at once, by a curator, in a real lake. */
let lake: LakeUnderTest
let client: LakeUnderTest['admin']

beforeAll(async () => {
  lake = await startTestLake()
  client = (await lake.signIn('kurator@malang.example', 'curator')).client
})
afterAll(() => lake.stop())

const seed = async (prefix: string, count: number): Promise<string[]> => {
  const ids = Array.from({ length: count }, (_, index) => `${prefix}-${index}`)
  const transaction = lake.admin.transaction()
  for (const _id of ids) transaction.create({ _id, _type: 'product' })
  await transaction.commit()
  return ids
}
const featuredAmong = (prefix: string): Promise<string[]> =>
  lake.admin.fetch('*[string::startsWith(_id, $prefix) && featured == true]._id', { prefix }, { perspective: 'raw' })

test('features more than a batch, tells how far it is, and is undone by what it gives back', async () => {
  const ids = await seed('many', 120)
  const told: number[] = []
  const { changed, failed } = await setFeatured(client, { ids, featured: true }, (done) => told.push(done))
  expect(failed).toEqual([])
  expect(changed).toHaveLength(120)
  expect(told).toEqual([50, 100, 120])
  expect(await featuredAmong('many')).toHaveLength(120)

  await setFeatured(client, { ids: changed, featured: false }, () => undefined)
  expect(await featuredAmong('many')).toEqual([])
})

test('changes a draft along with what is published, and nothing else of it', async () => {
  const [id] = await seed('edited', 1)
  await lake.admin.create({ _id: `drafts.${id}`, _type: 'product', priceIdr: 12_000 })
  await setFeatured(client, { ids: ['edited-0'], featured: true }, () => undefined)
  expect(await lake.admin.getDocument(`drafts.${id}`)).toMatchObject({ featured: true, priceIdr: 12_000 })
  expect(await lake.admin.getDocument('edited-0')).not.toHaveProperty('priceIdr')
})

test('leaves alone what is as wished already, so that undoing does not touch it', async () => {
  await seed('mixed', 2)
  await lake.admin.patch('mixed-0').set({ featured: true }).commit()
  const { changed } = await setFeatured(client, { ids: ['mixed-0', 'mixed-1'], featured: true }, () => undefined)
  expect(changed).toEqual(['mixed-1'])
})

test('tells what failed and why, and goes on', async () => {
  const ids = await seed('refused', 60)
  const owner = (await lake.signIn('sari@usaha.example', 'owner')).client
  await lake.admin
    .patch('refused-0')
    .set({ owners: [(await lake.signIn('sari@usaha.example', 'owner')).id] })
    .commit()
  const { changed, failed, problem } = await setFeatured(owner, { ids, featured: true }, () => undefined)
  expect(changed).toEqual([])
  expect(failed).toHaveLength(50)
  expect(problem).toMatch(/permission/i)
})
