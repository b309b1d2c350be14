import type { Action } from '@sanity/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AnyLake, openLake } from './anyLake.ts'

/**
 * Actions: what the Studio does to documents. https://www.sanity.io/docs/http-reference/actions; the fine print is in the
 * client's types (`CreateAction`, `DeleteAction`, `ReplaceDraftAction`, …), the errors' shape in its type `ActionError`.
 */
let lake: AnyLake
let _type: string

beforeAll(async () => {
  lake = await openLake()
  _type = lake.type('story')
})
afterAll(() => lake.close())

const idsOf = (name: string) => ({ publishedId: lake.id(name), draftId: `drafts.${lake.id(name)}` })
const act = (...actions: Action[]) => lake.client.action(actions)

/** The titles of a document's two states. */
async function titles({ publishedId, draftId }: { publishedId: string; draftId: string }) {
  const [published, draft] = await lake.client.getDocuments([publishedId, draftId])
  return { published: published?.['title'], draft: draft?.['title'] }
}

describe('create', () => {
  test('makes a draft, and fails when there is one, unless told to ignore it', async () => {
    const ids = idsOf('created')
    const create = (title: string, ifExists: 'fail' | 'ignore'): Action => ({
      actionType: 'sanity.action.document.create',
      publishedId: ids.publishedId,
      attributes: { _id: ids.draftId, _type, title },
      ifExists,
    })
    expect(await act(create('one', 'fail'))).toMatchObject({ transactionId: expect.any(String) })
    await act(create('two', 'ignore'))
    await expect(act(create('three', 'fail'))).rejects.toMatchObject({ statusCode: expect.toSatisfy(isClientError) })
    expect(await titles(ids)).toEqual({ published: undefined, draft: 'one' })
  })
})

describe('edit', () => {
  test('of a published document makes a draft of it first', async () => {
    const ids = idsOf('edited')
    await lake.client.create({ _id: ids.publishedId, _type, title: 'old', kept: true })
    await act({ actionType: 'sanity.action.document.edit', ...ids, patch: { set: { title: 'new' } } })
    expect(await titles(ids)).toEqual({ published: 'old', draft: 'new' })
    await act({ actionType: 'sanity.action.document.edit', ...ids, patch: { unset: ['kept'] } })
    expect(await lake.client.getDocument(ids.draftId)).not.toHaveProperty('kept')
  })

  test('gives objects in lists their keys', async () => {
    const ids = idsOf('keyed')
    await lake.client.create({ _id: ids.draftId, _type })
    await act({ actionType: 'sanity.action.document.edit', ...ids, patch: { set: { steps: [{ text: 'satu' }] } } })
    expect(await lake.client.getDocument(ids.draftId)).toMatchObject({
      steps: [{ _key: expect.stringMatching(/./), text: 'satu' }],
    })
  })

  test('of a document that does not exist is refused', async () => {
    const edit: Action = { actionType: 'sanity.action.document.edit', ...idsOf('nowhere'), patch: { set: { a: 1 } } }
    await expect(act(edit)).rejects.toMatchObject({ statusCode: expect.toSatisfy(isClientError) })
  })
})

describe('publish', () => {
  test('puts the draft in the published document’s place', async () => {
    const ids = idsOf('published')
    const { _createdAt } = await lake.client.create({ _id: ids.publishedId, _type, title: 'old' })
    await act({ actionType: 'sanity.action.document.edit', ...ids, patch: { set: { title: 'new' } } })
    await act({ actionType: 'sanity.action.document.publish', ...ids })
    expect(await titles(ids)).toEqual({ published: 'new', draft: undefined })
    expect(await lake.client.getDocument(ids.publishedId)).toMatchObject({ _createdAt })
  })

  test('needs both documents to be the ones that were seen', async () => {
    const ids = idsOf('raced')
    const published = await lake.client.create({ _id: ids.publishedId, _type, title: 'old' })
    const draft = await lake.client.create({ _id: ids.draftId, _type, title: 'new' })
    const publish = { actionType: 'sanity.action.document.publish', ...ids } as const
    await expect(act({ ...publish, ifDraftRevisionId: published._rev })).rejects.toMatchObject({ statusCode: 409 })
    await expect(act({ ...publish, ifPublishedRevisionId: draft._rev })).rejects.toMatchObject({ statusCode: 409 })
    expect(await titles(ids)).toEqual({ published: 'old', draft: 'new' })
    await act({ ...publish, ifDraftRevisionId: draft._rev, ifPublishedRevisionId: published._rev })
    expect(await titles(ids)).toEqual({ published: 'new', draft: undefined })
  })

  test('without a draft is refused', async () => {
    const publish: Action = { actionType: 'sanity.action.document.publish', ...idsOf('without-draft') }
    await expect(act(publish)).rejects.toMatchObject({ statusCode: expect.toSatisfy(isClientError) })
  })

  test('makes references strong that only waited for their target', async () => {
    const target = lake.id('target')
    const ids = idsOf('waiting')
    await lake.client.create({ _id: target, _type })
    const waiting = { _type: 'reference', _ref: target, _weak: true, _strengthenOnPublish: { type: _type } }
    await lake.client.create({ _id: ids.draftId, _type, about: waiting })
    await act({ actionType: 'sanity.action.document.publish', ...ids })
    const published = await lake.client.getDocument(ids.publishedId)
    expect(published).toMatchObject({ about: { _type: 'reference', _ref: target } })
    expect(published?.['about']).not.toHaveProperty('_weak')
  })
})

test('unpublish makes the document a draft; a draft that is there stays as it is', async () => {
  const [alone, edited] = [idsOf('unpublished'), idsOf('unpublished-edited')]
  await lake.client.create({ _id: alone.publishedId, _type, title: 'x' })
  await act({ actionType: 'sanity.action.document.unpublish', ...alone })
  expect(await titles(alone)).toEqual({ published: undefined, draft: 'x' })

  await lake.client.create({ _id: edited.publishedId, _type, title: 'old' })
  await lake.client.create({ _id: edited.draftId, _type, title: 'new' })
  await act({ actionType: 'sanity.action.document.unpublish', ...edited })
  expect(await titles(edited)).toEqual({ published: undefined, draft: 'new' })
})

test('discard drops the draft, which must be there', async () => {
  const ids = idsOf('discarded')
  await lake.client.create({ _id: ids.publishedId, _type, title: 'old' })
  await lake.client.create({ _id: ids.draftId, _type, title: 'new' })
  const discard: Action = { actionType: 'sanity.action.document.discard', draftId: ids.draftId }
  await act(discard)
  expect(await titles(ids)).toEqual({ published: 'old', draft: undefined })
  await expect(act(discard)).rejects.toMatchObject({ statusCode: expect.toSatisfy(isClientError) })
})

test('delete drops a document with its drafts, each of which must be named', async () => {
  const ids = idsOf('deleted')
  await lake.client.create({ _id: ids.publishedId, _type, title: 'old' })
  await lake.client.create({ _id: ids.draftId, _type, title: 'new' })
  const remove = { actionType: 'sanity.action.document.delete', publishedId: ids.publishedId } as const
  await expect(act({ ...remove, includeDrafts: [] })).rejects.toMatchObject({
    statusCode: expect.toSatisfy(isClientError),
  })
  await act({ ...remove, includeDrafts: [ids.draftId] })
  expect(await titles(ids)).toEqual({ published: undefined, draft: undefined })
})

test('replaceDraft puts another draft in the place of the one there is', async () => {
  const ids = idsOf('restored')
  await lake.client.create({ _id: ids.draftId, _type, title: 'new', note: 'gone' })
  const attributes = { _id: ids.draftId, _type, title: 'restored' }
  await act({ actionType: 'sanity.action.document.replaceDraft', publishedId: ids.publishedId, attributes })
  expect(await titles(ids)).toEqual({ published: undefined, draft: 'restored' })
  expect(await lake.client.getDocument(ids.draftId)).not.toHaveProperty('note')
})

describe('versions in a release', () => {
  test('are created, replaced and discarded', async () => {
    const releaseId = await lake.release()
    const publishedId = lake.id('versioned')
    const versionId = `versions.${releaseId}.${publishedId}`
    const document = { _id: versionId, _type, title: 'first' }
    await lake.client.createVersion({ releaseId, publishedId, document })
    expect(await lake.client.getDocument(publishedId, { releaseId })).toMatchObject(document)
    await lake.client.replaceVersion({ releaseId, publishedId, document: { ...document, title: 'second' } })
    expect(await lake.client.getDocument(versionId)).toMatchObject({ title: 'second' })
    await lake.client.discardVersion({ releaseId, publishedId })
    expect(await lake.client.getDocument(versionId)).toBeUndefined()
  })

  test('are made from another document, if it is the one that was seen', async () => {
    const releaseId = await lake.release()
    const publishedId = lake.id('base')
    const { _rev } = await lake.client.create({ _id: publishedId, _type, title: 'base' })
    await lake.client.createVersion({ releaseId, publishedId, baseId: publishedId, ifBaseRevisionId: _rev })
    expect(await lake.client.getDocument(publishedId, { releaseId })).toMatchObject({ title: 'base' })
    await lake.client.discardVersion({ releaseId, publishedId })
  })
})

describe('several actions', () => {
  test('are one transaction, with the client’s id', async () => {
    const ids = idsOf('together')
    await lake.client.create({ _id: ids.draftId, _type, title: 'x' })
    const publish: Action = { actionType: 'sanity.action.document.publish', ...ids }
    const discard: Action = { actionType: 'sanity.action.document.discard', draftId: `drafts.${lake.id('nowhere')}` }
    await expect(act(publish, discard)).rejects.toMatchObject({ statusCode: expect.toSatisfy(isClientError) })
    expect(await titles(ids)).toEqual({ published: undefined, draft: 'x' })
    const transactionId = crypto.randomUUID()
    expect(await lake.client.action(publish, { transactionId })).toMatchObject({ transactionId })
    expect(await lake.client.getDocument(ids.publishedId)).toMatchObject({ _rev: transactionId })
  })

  test('keep nothing of a dry run', async () => {
    const ids = idsOf('dry')
    await lake.client.create({ _id: ids.draftId, _type, title: 'x' })
    await lake.client.action({ actionType: 'sanity.action.document.publish', ...ids }, { dryRun: true })
    expect(await titles(ids)).toEqual({ published: undefined, draft: 'x' })
  })
})

/** The documents do not say which status a refused action has. */
const isClientError = (status: unknown): boolean => typeof status === 'number' && status >= 400 && status < 500
