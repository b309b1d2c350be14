import { afterAll, beforeAll, expect, test } from 'vitest'
import { isFreeAddress } from '#cms/schema/isFreeAddress.ts'
import { type LakeUnderTest, startTestLake } from '../lake/lakeUnderTest.ts'

let lake: LakeUnderTest
beforeAll(async () => {
  lake = await startTestLake()
  const product = { _type: 'product', slug: { current: 'keripik-apel' }, slugs: { en: { current: 'apple-crisps' } } }
  await lake.admin.create({ ...product, _id: 'p-apple' })
  await lake.admin.create({ ...product, _id: 'drafts.p-apple', slugs: { ar: { current: 'رقائق-التفاح' } } })
  await lake.admin.create({ _id: 'c-apple', _type: 'category', slug: { current: 'apel' } })
})
afterAll(() => lake.stop())

const isFreeFor = (_id: string, slug: string) =>
  isFreeAddress(slug, { document: { _id, _type: 'product' }, getClient: () => lake.admin })

test.each(['keripik-apel', 'apple-crisps', 'رقائق-التفاح'])(
  'no other document of the type may answer to %s, in whichever language',
  async (address) => {
    expect(await isFreeFor('drafts.p-new', address)).toBe(false)
    expect(await isFreeFor('drafts.p-apple', address)).toBe(true)
  },
)

test('an address that only another type uses is free', async () => {
  expect(await isFreeFor('drafts.p-new', 'apel')).toBe(true)
})
