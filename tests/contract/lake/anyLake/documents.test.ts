import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AnyLake, openLake, soon } from './anyLake.ts'

/**
 * Documents by id, and the mutations `create`, `createOrReplace`, `createIfNotExists` and `delete`.
 * https://www.sanity.io/docs/http-reference/mutation, https://www.sanity.io/docs/http-reference/doc
 */
let lake: AnyLake
let _type: string

beforeAll(async () => {
  lake = await openLake()
  _type = lake.type('story')
})
afterAll(() => lake.close())

const reference = (_ref: string) => ({ _type: 'reference', _ref })

test('a new document gets an id, a revision and its times', async () => {
  const created = await lake.client.create({ _type, title: 'Satu' })
  lake.keepTrackOf(created._id)
  expect(created).toMatchObject({ _id: expect.stringMatching(/^[A-Za-z0-9-]{20,}$/), _type, title: 'Satu' })
  expect(created._rev).toMatch(/./)
  expect(created._createdAt).toBe(created._updatedAt)
  expect(new Date(created._createdAt).getTime()).not.toBeNaN()
  expect(await lake.client.getDocument(created._id)).toEqual(created)
})

test('an id that ends with a dot gets a new id below it', async () => {
  const draft = await lake.client.create({ _id: 'drafts.', _type })
  lake.keepTrackOf(draft._id)
  expect(draft._id).toMatch(/^drafts\.[A-Za-z0-9-]{20,}$/)
})

test('documents are given in the order asked for, with gaps for those that do not exist', async () => {
  const [a, b, nowhere] = [lake.id('a'), lake.id('b'), lake.id('nowhere')]
  await lake.client.create({ _id: a, _type })
  await lake.client.create({ _id: b, _type })
  const found = await lake.client.getDocuments([b, nowhere, a])
  expect(found.map((document) => document?._id)).toEqual([b, undefined, a])
  expect(await lake.client.getDocument(nowhere)).toBeUndefined()
  expect(await lake.client.documentsExists([a, nowhere])).toEqual(new Set([a]))
})

test('create refuses an id that is taken', async () => {
  const _id = lake.id('taken')
  await lake.client.create({ _id, _type, title: 'first' })
  await expect(lake.client.create({ _id, _type, title: 'second' })).rejects.toMatchObject({
    name: 'Error',
    statusCode: 409,
    details: {
      type: 'mutationError',
      description: expect.any(String),
      items: [{ index: 0, error: { type: 'documentAlreadyExistsError', description: expect.stringContaining(_id) } }],
    },
  })
  expect(await lake.client.getDocument(_id)).toMatchObject({ title: 'first' })
})

test('createIfNotExists leaves what is there, and says it did nothing', async () => {
  const _id = lake.id('kept')
  const idsOnly = { returnDocuments: false } as const
  const made = await lake.client.createIfNotExists({ _id, _type, title: 'first' }, idsOnly)
  expect(made.results).toEqual([{ id: _id, operation: 'create' }])
  const left = await lake.client.createIfNotExists({ _id, _type, title: 'second' }, idsOnly)
  expect(left.results).toEqual([{ id: _id, operation: 'none' }])
  expect(await lake.client.getDocument(_id)).toMatchObject({ title: 'first' })
})

test('createOrReplace replaces the whole document', async () => {
  const _id = lake.id('replaced')
  const first = await lake.client.createOrReplace({ _id, _type, title: 'first', note: 'gone' })
  const second = await lake.client.createOrReplace({ _id, _type, title: 'second' })
  expect(second).toMatchObject({ _id, title: 'second' })
  expect(second).not.toHaveProperty('note')
  expect(second._rev).not.toBe(first._rev)
})

describe('deleting', () => {
  test('by id; what is not there is not an error', async () => {
    const _id = lake.id('gone')
    await lake.client.create({ _id, _type })
    await lake.client.delete(_id)
    expect(await lake.client.getDocument(_id)).toBeUndefined()
    await expect(lake.client.delete(_id)).resolves.toBeDefined()
  })

  test('by query with parameters', async () => {
    const passing = lake.type('passing')
    const ids = [lake.id('passing-1'), lake.id('passing-2')]
    for (const _id of ids) await lake.client.create({ _id, _type: passing })
    await soon(() => lake.client.fetch('count(*[_type == $passing])', { passing }), 2)
    const deleted = await lake.client.delete(
      { query: '*[_type == $passing]', params: { passing } },
      { returnDocuments: false, returnFirst: false },
    )
    expect([...deleted.documentIds].sort()).toEqual(ids)
    expect(await lake.client.getDocuments(ids)).toEqual([null, null])
  })
})

describe('references', () => {
  test('a strong one needs its target, a weak one does not', async () => {
    const [_id, unborn] = [lake.id('early'), lake.id('unborn')]
    await expect(lake.client.create({ _id, _type, about: reference(unborn) })).rejects.toMatchObject({
      statusCode: 409,
      details: {
        type: 'mutationError',
        items: [
          {
            error: {
              type: 'documentReferenceDoesNotExistError',
              description: `Document "${_id}" references non-existent document "${unborn}"`,
              id: _id,
              referenceID: unborn,
            },
          },
        ],
      },
    })
    await lake.client.create({ _id, _type, about: { ...reference(unborn), _weak: true } })
  })

  test('two documents that refer to each other can be created in one transaction', async () => {
    const [left, right] = [lake.id('left'), lake.id('right')]
    await lake.client
      .transaction()
      .create({ _id: left, _type, other: reference(right) })
      .create({ _id: right, _type, other: reference(left) })
      .commit()
    await soon(() => lake.client.fetch('*[_id == $left][0].other->other->_id', { left }), left)
  })

  test('what is strongly referred to cannot be deleted or become something else, until the reference is gone', async () => {
    const [maker, made] = [lake.id('maker'), lake.id('made')]
    await lake.client.create({ _id: maker, _type })
    await lake.client.create({ _id: made, _type, maker: reference(maker) })
    await expect(lake.client.delete(maker)).rejects.toMatchObject({
      statusCode: 409,
      details: {
        type: 'mutationError',
        items: [
          {
            error: {
              type: 'documentHasExistingReferencesError',
              id: maker,
              referencingIDs: [made],
              description: `Document "${maker}" cannot be deleted as there are references to it from "${made}"`,
            },
          },
        ],
      },
    })
    await expect(lake.client.createOrReplace({ _id: maker, _type: lake.type('another') })).rejects.toMatchObject({
      statusCode: expect.toSatisfy((status) => status === 400 || status === 409),
    })
    await lake.client.transaction().delete(made).delete(maker).commit()
    expect(await lake.client.getDocument(maker)).toBeUndefined()
  })
})

/** https://www.sanity.io/docs/content-lake/ids; the wording is in the client's own tests (test/client/http.test.ts). */
test.each(['no spaces', '#some_invalid-id!', '-dash'])('the id "%s" is malformed', async (_id) => {
  const mutations = [{ create: { _id, _type } }]
  const answer = await lake.request(`/data/mutate/${lake.client.config().dataset}`, {
    method: 'POST',
    body: JSON.stringify({ mutations }),
  })
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({
    error: { items: [{ error: { description: `Malformed document ID: "${_id}"`, type: 'validationError' } }] },
  })
})
