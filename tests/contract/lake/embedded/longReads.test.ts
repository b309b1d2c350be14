import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LakeUnderTest, startTestLake } from '../lakeUnderTest.ts'

const PRODUCTS = 2500

let lake: LakeUnderTest
beforeAll(async () => {
  lake = await startTestLake()
  for (let first = 0; first < PRODUCTS; first += 500) {
    const transaction = lake.admin.transaction()
    for (let i = first; i < first + 500; i += 1) transaction.create({ _id: `p-${i}`, _type: 'product', stock: i % 7 })
    await transaction.commit({ visibility: 'async' })
  }
  await lake.admin.create({ _id: 'drafts.p-0', _type: 'product', stock: 100 })
})
afterAll(() => lake.stop())

test('a query that reads much is answered as any other, with the rights and perspective of who asks', async () => {
  const sorted = '*[_type == "product"] | order(stock desc)[0...2]{_id, stock}'
  expect(await lake.site.fetch(sorted)).toEqual([
    { _id: 'p-1000', stock: 6 },
    { _id: 'p-1007', stock: 6 },
  ])
  expect(await lake.admin.fetch(sorted, {}, { perspective: 'drafts' })).toMatchObject([{ _id: 'p-0', stock: 100 }, {}])
  expect(await lake.site.fetch<string[]>('*[stock > -1].stock')).toHaveLength(PRODUCTS)
})

test('it sees what was written before it was asked', async () => {
  await lake.admin.patch('p-5').set({ stock: 1000 }).commit()
  expect(await lake.site.fetch('*[_type == "product"] | order(stock desc)[0]._id')).toBe('p-5')
})

test('others are answered while it is read', async () => {
  const answered: string[] = []
  const long = lake.site.fetch('*[stock > -1]{..., "more": stock + 1}').then(() => answered.push('long'))
  await lake.site.fetch('*[_id == "p-1"][0]').then(() => answered.push('short'))
  await long
  expect(answered).toEqual(['short', 'long'])
})
