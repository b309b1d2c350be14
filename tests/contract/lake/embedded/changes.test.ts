import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LakeUnderTest, startTestLake } from '../lakeUnderTest.ts'

/** What the embedded lake promises of changes where Sanity's documents leave it open. */
let lake: LakeUnderTest

beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.stop())

const _type = 'story'
const mutate = (mutations: object[], search = '') =>
  lake.request(`/v2026-01-01/data/mutate/production${search}`, { method: 'POST', body: JSON.stringify({ mutations }) })

describe('mutations', () => {
  test('id, type and creation time cannot be patched', async () => {
    const before = await lake.admin.create({ _id: 'fixed', _type })
    const after = await lake.admin
      .patch('fixed')
      .set({ _id: 'x', _type: 'y', _createdAt: '2000-01-01T00:00:00Z', stock: 1 })
      .commit()
    expect(after).toMatchObject({ _id: 'fixed', _type, _createdAt: before._createdAt, stock: 1 })
  })

  test('createOrReplace keeps the creation time of what it replaces', async () => {
    const { _createdAt } = await lake.admin.create({ _id: 'replaced', _type })
    expect(await lake.admin.createOrReplace({ _id: 'replaced', _type, n: 1 })).toMatchObject({ _createdAt })
  })

  test('a query within a transaction sees the mutations before it', async () => {
    await mutate([
      { create: { _id: 'fresh', _type: 'fresh', n: 10 } },
      { patch: { query: '*[_type == "fresh"]', inc: { n: 1 } } },
    ])
    expect(await lake.admin.getDocument('fresh')).toMatchObject({ n: 11 })
  })

  test('the answer has one result a mutation', async () => {
    const told = await mutate(
      [
        { create: { _id: 'told', _type } },
        { createIfNotExists: { _id: 'told', _type } },
        { patch: { id: 'told', set: { title: 'x' } } },
        { delete: { id: 'never-there' } },
      ],
      '?returnIds=true&returnDocuments=true&visibility=sync',
    )
    expect(await told.json()).toMatchObject({
      transactionId: expect.any(String),
      documentIds: ['told', 'told', 'told', 'never-there'],
      results: [
        { id: 'told', operation: 'create', document: { title: 'x' } },
        { id: 'told', operation: 'none' },
        { id: 'told', operation: 'update' },
        { id: 'never-there', operation: 'none' },
      ],
    })
  })

  test('something that is not a mutation is refused, and named', async () => {
    const answer = await mutate([{ patch: { id: 'p', explode: {} } }])
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ error: { description: expect.stringContaining('Mutation 0') } })
  })

  test('a dry run checks references too', async () => {
    const broken = { _id: 'dry', _type, of: { _type: 'reference', _ref: 'nowhere' } }
    await expect(lake.admin.create(broken, { dryRun: true })).rejects.toMatchObject({ statusCode: 409 })
  })

  test('a transaction’s id that is taken is told apart from other conflicts', async () => {
    const write = () => lake.admin.transaction().createOrReplace({ _id: 'once', _type }).transactionId('taken').commit()
    await write()
    await expect(write()).rejects.toMatchObject({
      statusCode: 409,
      details: { type: 'transactionAlreadyExistsError', description: expect.stringContaining('taken') },
    })
  })

  test('all versions of a document are given when asked for', async () => {
    for (const _id of ['twin', 'drafts.twin', 'versions.r1.twin']) await lake.admin.create({ _id, _type })
    const versions = await lake.admin.getDocument('twin', { includeAllVersions: true })
    expect(versions.map(({ _id }) => _id).sort()).toEqual(['drafts.twin', 'twin', 'versions.r1.twin'])
    expect(await lake.admin.getDocument('drafts.nowhere', { includeAllVersions: true })).toEqual([])
  })

  test('a compressed body is refused', async () => {
    const answer = await lake.request('/v2026-01-01/data/mutate/production', {
      method: 'POST',
      body: gzipSync('{"mutations": []}'),
      headers: { 'content-encoding': 'gzip' },
    })
    expect(answer.status).toBe(415)
  })
})

/**
 * The shapes are those of the client's types `ActionError`, and `MutationError` for what is checked at the end of the
 * transaction; the Studio looks for both.
 */
describe('actions that are refused', () => {
  const conflict = (type: string, index: number) => ({
    statusCode: 409,
    details: {
      type: 'actionError',
      description: expect.stringContaining('Action failed: '),
      items: [{ index, error: { type, description: expect.any(String) } }],
    },
  })
  const ids = { draftId: 'drafts.acted', publishedId: 'acted' }

  test('name the action, and why', async () => {
    await lake.admin.create({ _id: 'drafts.acted', _type })
    const publish = { actionType: 'sanity.action.document.publish', ...ids } as const
    const discard = { actionType: 'sanity.action.document.discard', draftId: 'drafts.nowhere' } as const
    await expect(lake.admin.action([publish, discard])).rejects.toMatchObject(conflict('documentNotFoundError', 1))
    await expect(lake.admin.action({ ...publish, ifDraftRevisionId: 'another' })).rejects.toMatchObject(
      conflict('documentRevisionIDDoesNotMatchError', 0),
    )
  })

  test('a draft is not created of what is published; there must be something to replace', async () => {
    await lake.admin.create({ _id: 'public', _type })
    const attributes = { _id: 'drafts.public', _type }
    const create = { actionType: 'sanity.action.document.create', publishedId: 'public', attributes } as const
    await expect(lake.admin.action({ ...create, ifExists: 'fail' })).rejects.toMatchObject(
      conflict('documentAlreadyExistsError', 0),
    )
    await expect(
      lake.admin.action({
        actionType: 'sanity.action.document.replaceDraft',
        publishedId: 'nowhere',
        attributes: { _id: 'drafts.nowhere', _type },
      }),
    ).rejects.toMatchObject(conflict('documentNotFoundError', 0))
  })

  test('references are checked after the last action', async () => {
    await lake.admin.create({ _id: 'used', _type })
    await lake.admin.create({ _id: 'user', _type, about: { _type: 'reference', _ref: 'used' } })
    const remove = { actionType: 'sanity.action.document.delete', publishedId: 'used' } as const
    await expect(lake.admin.action({ ...remove, includeDrafts: [] })).rejects.toMatchObject({
      statusCode: 409,
      details: {
        type: 'mutationError',
        items: [{ error: { type: 'documentHasExistingReferencesError', id: 'used', referencingIDs: ['user'] } }],
      },
    })
  })
})

describe('history', () => {
  test('by author, and before there was anything', async () => {
    await lake.admin.create({ _id: 'past', _type })
    const read = async (path: string) => (await lake.request(`/v2025-02-19/data/history/production/${path}`)).text()
    expect(await read('transactions/past?authors=lake-admin')).toContain('"author":"lake-admin"')
    expect(await read('transactions/past?authors=u-nobody')).toBe('')
    expect(JSON.parse(await read('documents/past?time=2020-01-01T00:00:00Z'))).toEqual({ documents: [] })
  })

  test('of one point in time at once', async () => {
    const address = '/v2025-02-19/data/history/production/documents/past?revision=x&lastRevision=true'
    expect((await lake.request(address)).status).toBe(400)
  })
})
