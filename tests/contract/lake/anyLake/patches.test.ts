import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AnyLake, openLake, soon } from './anyLake.ts'

/**
 * Patches: what each operation does to a document, and when one is refused.
 * https://www.sanity.io/docs/http-reference/mutation, https://www.sanity.io/docs/content-lake/http-patches
 */
let lake: AnyLake

beforeAll(async () => {
  lake = await openLake()
})
afterAll(() => lake.close())

let count = 0

/** A document of its own for each test. */
async function product(): Promise<string> {
  count += 1
  const { _id } = await lake.client.create({
    _id: lake.id(`product-${count}`),
    _type: lake.type('product'),
    stock: 10,
    story: 'Keripik tempe dari Sanan',
    labels: ['en'],
    variants: [
      { _key: 'small', price: 1 },
      { _key: 'large', price: 2 },
    ],
  })
  return _id
}

describe('operations', () => {
  test('set makes the way to what it sets; setIfMissing leaves what is there', async () => {
    const patched = await lake.client
      .patch(await product())
      .set({ 'name.id': 'Keripik', featured: true })
      .setIfMissing({ featured: false, tier: 'mikro' })
      .commit()
    expect(patched).toMatchObject({ name: { id: 'Keripik' }, featured: true, tier: 'mikro' })
  })

  test('unset takes away fields, and items of lists', async () => {
    const patched = await lake.client
      .patch(await product())
      .unset(['story', 'variants[_key=="small"]'])
      .commit()
    expect(patched).not.toHaveProperty('story')
    expect(patched).toMatchObject({ variants: [{ _key: 'large' }] })
  })

  test('inc and dec', async () => {
    const id = await product()
    expect(await lake.client.patch(id).inc({ stock: 5 }).commit()).toMatchObject({ stock: 15 })
    expect(await lake.client.patch(id).dec({ stock: 2.5 }).commit()).toMatchObject({ stock: 12.5 })
  })

  test('an item of a list is found by its key, by its place, and by a comparison', async () => {
    const patched = await lake.client
      .patch(await product())
      .set({ 'variants[_key=="large"].price': 20, 'variants[price<2].price': 10, 'labels[0]': 'id' })
      .commit()
    expect(patched).toMatchObject({ variants: [{ price: 10 }, { price: 20 }], labels: ['id'] })
  })

  test('insert before, after, at both ends, and in place of', async () => {
    const id = await product()
    await lake.client.patch(id).insert('before', 'labels[0]', ['id']).commit()
    await lake.client.patch(id).insert('after', 'labels[-1]', ['ar']).commit()
    await lake.client.patch(id).append('labels', ['zh']).commit()
    await lake.client.patch(id).prepend('labels', ['jv']).commit()
    expect(await lake.client.getDocument(id)).toMatchObject({ labels: ['jv', 'id', 'en', 'ar', 'zh'] })
    await lake.client.patch(id).insert('replace', 'labels[1:4]', ['ms']).commit()
    expect(await lake.client.getDocument(id)).toMatchObject({ labels: ['jv', 'ms', 'zh'] })
    await lake.client.patch(id).splice('labels', 0, 2, ['su']).commit()
    expect(await lake.client.getDocument(id)).toMatchObject({ labels: ['su', 'zh'] })
  })

  test('diffMatchPatch changes a text where it says', async () => {
    const patched = await lake.client
      .patch(await product())
      .diffMatchPatch({ story: '@@ -1,13 +1,13 @@\n Keripik \n-tempe\n+nangk\n' })
      .commit()
    expect(patched).toMatchObject({ story: 'Keripik nangk dari Sanan' })
  })

  test('keys are made for objects in lists when asked for', async () => {
    const patched = await lake.client
      .patch(await product())
      .set({ steps: [{ text: 'satu' }, { text: 'dua', _key: 'mine' }] })
      .commit({ autoGenerateArrayKeys: true })
    expect(patched).toMatchObject({ steps: [{ _key: expect.stringMatching(/./) }, { _key: 'mine' }] })
  })

  test('a patch by query changes all it names', async () => {
    const id = await product()
    const labelled = { query: '*[_type == $type && _id == $id]', params: { type: lake.type('product'), id } }
    await soon(() => lake.client.fetch('count(*[_id == $id])', { id }), 1)
    await lake.client.patch(labelled).set({ reviewed: true }).commit({ returnFirst: false })
    expect(await lake.client.getDocument(id)).toMatchObject({ reviewed: true })
  })
})

describe('refusals', () => {
  test('a patch for an older revision', async () => {
    const id = await product()
    const { _rev: old } = await lake.client.patch(id).inc({ stock: 1 }).commit()
    const { _rev: current } = await lake.client.patch(id).ifRevisionId(old).inc({ stock: 1 }).commit()
    await expect(lake.client.patch(id).ifRevisionId(old).set({ stock: 0 }).commit()).rejects.toMatchObject({
      statusCode: 409,
      details: {
        type: 'mutationError',
        items: [
          {
            index: 0,
            error: {
              type: 'documentRevisionIDDoesNotMatchError',
              description: `Document "${id}" has unexpected revision ID ("${current}"), expected "${old}"`,
              currentRevisionID: current,
              expectedRevisionID: old,
            },
          },
        ],
      },
    })
    expect(await lake.client.getDocument(id)).toMatchObject({ stock: 12 })
  })

  test('a patch of a document that does not exist', async () => {
    const id = lake.id('nowhere')
    await expect(lake.client.patch(id).set({ a: 1 }).commit()).rejects.toMatchObject({
      statusCode: 409,
      details: {
        type: 'mutationError',
        items: [
          {
            index: 0,
            error: { type: 'documentNotFoundError', id, description: `The document with the ID "${id}" was not found` },
          },
        ],
      },
    })
  })
})
