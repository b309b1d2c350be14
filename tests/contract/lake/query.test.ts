import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LakeUnderTest, startTestLake } from './lakeUnderTest.ts'

let lake: LakeUnderTest

beforeAll(async () => {
  lake = await startTestLake()
  const transaction = lake.admin.transaction()
  transaction.create({ _id: 'maker', _type: 'business', name: 'Dapur Contoh', slug: { current: 'dapur-contoh' } })
  transaction.create({ _id: 'other', _type: 'business', name: 'Anyaman Contoh', slug: { current: 'anyaman-contoh' } })
  for (let number = 1; number <= 30; number += 1) {
    transaction.create({
      _id: `product-${String(number).padStart(2, '0')}`,
      _type: 'product',
      name: { id: `Keripik ${number}` },
      priceIdr: number * 1000,
      featured: number % 2 === 0,
      labels: number % 3 === 0 ? ['en', 'ar'] : ['en'],
      slug: { current: `keripik-${number}` },
      business: { _type: 'reference', _ref: number <= 20 ? 'maker' : 'other' },
    })
  }
  await transaction.commit()
})
afterAll(() => lake.stop())

test('a filter with parameters gives the documents it names, with their references followed', async () => {
  const found = await lake.admin.fetch(
    '*[_type == "product" && slug.current == $slug][0]{priceIdr, "maker": business->name}',
    {
      slug: 'keripik-7',
    },
  )
  expect(found).toEqual({ priceIdr: 7000, maker: 'Dapur Contoh' })
})

test('order and slice give a page of a list', async () => {
  const page = await lake.admin.fetch('*[_type == "product"] | order(priceIdr desc)[0...3].priceIdr')
  expect(page).toEqual([30000, 29000, 28000])
})

test('a slice from within, an element from the end, and lower() in the order', async () => {
  expect(await lake.admin.fetch('*[_type == "product"] | order(priceIdr asc)[2..4].priceIdr')).toEqual([
    3000, 4000, 5000,
  ])
  expect(await lake.admin.fetch('*[_type == "product"] | order(priceIdr asc)[-1].priceIdr')).toBe(30000)
  expect(await lake.admin.fetch('*[_type == "business"] | order(lower(name) asc).name')).toEqual([
    'Anyaman Contoh',
    'Dapur Contoh',
  ])
})

test('counting, membership, negation and comparison', async () => {
  expect(await lake.admin.fetch('count(*[_type == "product" && "ar" in labels])')).toBe(10)
  expect(await lake.admin.fetch('count(*[_type == "product" && !featured])')).toBe(15)
  expect(await lake.admin.fetch('count(*[_type == "product" && featured == true && priceIdr > 20000])')).toBe(5)
  expect(await lake.admin.fetch('count(*[_type in ["product", "business"] && defined(name.id)])')).toBe(30)
})

test('an inner query tied to the outer document', async () => {
  const makers = await lake.admin.fetch(
    '*[_type == "business"] | order(_id asc){_id, "products": count(*[_type == "product" && business._ref == ^._id]), "referring": count(*[references(^._id)])}',
  )
  expect(makers).toEqual([
    { _id: 'maker', products: 20, referring: 20 },
    { _id: 'other', products: 10, referring: 10 },
  ])
})

test('a query too long for an address is sent as a body', async () => {
  const ids = Array.from({ length: 2000 }, (_, number) => `product-${number}`)
  expect(await lake.admin.fetch('*[_id in $ids]._id | order(@ asc)', { ids })).toHaveLength(21)
})

test('text search by match', async () => {
  expect(await lake.admin.fetch('*[_type == "product" && name.id match "keripik 1*"] | order(_id asc)._id')).toContain(
    'product-12',
  )
})

test('the query is repeated in the answer unless it is asked not to', async () => {
  const query = encodeURIComponent('count(*[_type == "business"])')
  const told = await lake.request(`/v2026-01-01/data/query/production?query=${query}`)
  expect(await told.json()).toMatchObject({ query: 'count(*[_type == "business"])', result: 2 })
  const quiet = await lake.request(`/v2026-01-01/data/query/production?query=${query}&returnQuery=false`)
  expect(await quiet.json()).not.toHaveProperty('query')
})

test('a query that cannot be parsed is answered in Sanity’s shape, with the place of the mistake', async () => {
  const answer = await lake.request(`/v2026-01-01/data/query/production?query=${encodeURIComponent('*[_type ==')}`)
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({
    error: { type: 'queryParseError', query: '*[_type ==', start: expect.any(Number), end: 10 },
  })
  await expect(lake.admin.fetch('*[_type ==')).rejects.toThrow(/GROQ query parse error/)
})

test('another dataset does not exist, and what is not supported says so', async () => {
  const elsewhere = await lake.request('/v2026-01-01/data/query/staging?query=*')
  expect(elsewhere.status).toBe(404)
  const unsupported = await lake.request('/v2026-01-01/agent/action/generate/production', { method: 'POST' })
  expect(unsupported.status).toBe(501)
  expect(await unsupported.json()).toEqual({
    statusCode: 501,
    error: 'Not Implemented',
    message: expect.stringContaining('/agent/action/generate/production'),
  })
})
