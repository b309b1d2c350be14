import { isQueryParseError } from '@sanity/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AnyLake, openLake, soon } from './anyLake.ts'

/**
 * GROQ, as far as the site and the Studio use it, and the shapes of answers.
 * https://www.sanity.io/docs/http-reference/query, https://www.sanity.io/docs/specifications/groq-syntax
 */
let lake: AnyLake
let product: string
let maker: string
let makers: { readonly kitchen: string; readonly weavers: string }

beforeAll(async () => {
  lake = await openLake()
  product = lake.type('product')
  maker = lake.type('maker')
  makers = { kitchen: lake.id('kitchen'), weavers: lake.id('weavers') }
  const transaction = lake.client.transaction()
  transaction.create({ _id: makers.kitchen, _type: maker, name: 'Dapur Contoh', slug: { current: 'dapur-contoh' } })
  transaction.create({ _id: makers.weavers, _type: maker, name: 'anyaman Contoh', slug: { current: 'anyaman' } })
  for (let number = 1; number <= 30; number += 1) {
    transaction.create({
      _id: lake.id(`product-${String(number).padStart(2, '0')}`),
      _type: product,
      name: { id: `Keripik ${number}` },
      priceIdr: number * 1000,
      featured: number % 2 === 0,
      labels: number % 3 === 0 ? ['en', 'ar'] : ['en'],
      slug: { current: `keripik-${number}` },
      maker: { _type: 'reference', _ref: number <= 20 ? makers.kitchen : makers.weavers },
    })
  }
  await transaction.commit()
  await soon(() => ask('count(*[_type in [$product, $maker]])'), 32)
})
afterAll(() => lake.close())

const ask = (query: string, params: Record<string, unknown> = {}): Promise<unknown> => {
  // Parameters that a query does not use are no mistake.
  return lake.client.fetch(query, { product, maker, ...params })
}

describe('queries', () => {
  test('a filter with parameters gives the documents it names, with their references followed', async () => {
    const query = '*[_type == $product && slug.current == $slug][0]{priceIdr, "maker": maker->name}'
    expect(await ask(query, { slug: 'keripik-7' })).toEqual({ priceIdr: 7000, maker: 'Dapur Contoh' })
  })

  test('parameters of every kind: numbers, booleans, lists, objects, null', async () => {
    expect(await ask('count(*[_type == $product && priceIdr == $price])', { price: 7000 })).toBe(1)
    expect(await ask('count(*[_type == $product && featured == $yes])', { yes: true })).toBe(15)
    const slugs = ['keripik-1', 'keripik-2', 'nowhere']
    expect(await ask('count(*[_type == $product && slug.current in $slugs])', { slugs })).toBe(2)
    expect(await ask('$thing.a.b', { thing: { a: { b: [1] } } })).toEqual([1])
    expect(await ask('coalesce($nothing, "else")', { nothing: null })).toBe('else')
  })

  test('order, pages and single elements', async () => {
    const by = (order: string, slice: string) => ask(`*[_type == $product] | order(${order})${slice}.priceIdr`)
    expect(await by('priceIdr desc', '[0...3]')).toEqual([30000, 29000, 28000])
    expect(await by('priceIdr asc', '[2..4]')).toEqual([3000, 4000, 5000])
    expect(await by('featured desc, priceIdr asc', '[0...2]')).toEqual([2000, 4000])
    expect(await by('priceIdr asc', '[-1]')).toBe(30000)
    expect(await ask('*[_type == $maker] | order(lower(name) asc).name')).toEqual(['anyaman Contoh', 'Dapur Contoh'])
  })

  test('counting, membership, negation and comparison', async () => {
    expect(await ask('count(*[_type == $product && "ar" in labels])')).toBe(10)
    expect(await ask('count(*[_type == $product && !featured])')).toBe(15)
    expect(await ask('count(*[_type == $product && featured == true && priceIdr > 20000])')).toBe(5)
    expect(await ask('count(*[_type in [$product, $maker] && defined(name.id)])')).toBe(30)
  })

  test('an inner query tied to the outer document', async () => {
    const inner =
      '"products": count(*[_type == $product && maker._ref == ^._id]), "referring": count(*[references(^._id)])'
    expect(await ask(`*[_type == $maker] | order(_id asc){_id, ${inner}}`)).toEqual([
      { _id: makers.kitchen, products: 20, referring: 20 },
      { _id: makers.weavers, products: 10, referring: 10 },
    ])
  })

  test('many queries in one, as the Studio asks before it restores a document', async () => {
    const keys = Array.from({ length: 12 }, (_, index) => `q${index}`)
    const query = keys.map((key) => `"${key}": defined(*[_id == $kitchen]._id)`).join(', ')
    const answer = Object.fromEntries(keys.map((key) => [key, true]))
    expect(await ask(`{${query}}`, { kitchen: makers.kitchen })).toEqual(answer)
  })

  test('words, by match', async () => {
    const query = '*[_type == $product && name.id match $words].slug.current'
    expect(await ask(query, { words: 'keripik 12' })).toEqual(['keripik-12'])
    expect(await ask(query, { words: 'keri*' })).toHaveLength(30)
  })

  test('a query too long for an address is sent as a body', async () => {
    const ids = Array.from({ length: 2000 }, (_, number) => lake.id(`product-${number}`))
    expect(await ask('*[_id in $ids]._id', { ids })).toHaveLength(21)
  })
})

describe('answers', () => {
  test('nothing is null, an empty list is a list', async () => {
    expect(await ask('*[_type == $product && slug.current == "nowhere"][0]')).toBeNull()
    expect(await ask('*[_type == $product && slug.current == "nowhere"]')).toEqual([])
  })

  test('hold the query, the time it took and sync tags, when asked for whole', async () => {
    const query = '*[_type == $maker][0]._type'
    const whole = await lake.client.fetch(query, { maker }, { filterResponse: false })
    expect(whole).toMatchObject({ query, result: maker, ms: expect.any(Number), syncTags: expect.any(Array) })
    const quiet = await lake.client.fetch(query, { maker }, { filterResponse: false, returnQuery: false })
    expect(quiet).not.toHaveProperty('query')
  })

  test('a tag on the request changes nothing', async () => {
    expect(await lake.client.fetch('count(*[_type == $maker])', { maker }, { tag: 'contract.query' })).toBe(2)
  })
})

describe('refusals', () => {
  test('a query that cannot be parsed, with the place of the mistake', async () => {
    const failure: unknown = await lake.client.fetch('*[_type == ').catch((error: unknown) => error)
    expect(failure).toMatchObject({
      statusCode: 400,
      message: expect.stringContaining('GROQ query parse error'),
      details: { type: 'queryParseError', query: '*[_type == ', description: expect.any(String) },
    })
    const details = failure instanceof Error && 'details' in failure ? failure.details : undefined
    expect(typeof details === 'object' && details !== null && isQueryParseError(details)).toBe(true)
  })

  test('a parameter that is used but not given', async () => {
    await expect(lake.client.fetch('*[_type == $nobodyGaveIt]')).rejects.toMatchObject({
      statusCode: 400,
      message: expect.stringMatching(/param \$nobodyGaveIt referenced, but not provided/),
    })
  })

  test('a parameter that is not JSON', async () => {
    const { dataset } = lake.client.config()
    const answer = await lake.request(`/data/query/${dataset}?query=${encodeURIComponent('$name')}&$name=keripik`)
    expect(answer.status).toBe(400)
  })
})
