import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type LakeUnderTest, startTestLake } from './lakeUnderTest.ts'

let lake: LakeUnderTest

beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.stop())

beforeEach(async () => {
  await lake.admin.delete({ query: '*[_type == "story"]' })
})

const ids = { draftId: 'drafts.s', publishedId: 's' }
const stories = () => lake.admin.fetch('*[_type == "story"] | order(_id asc){_id, title}', {}, { perspective: 'raw' })

test('editing a published document makes a draft of it; publishing brings the draft out', async () => {
  const published = await lake.admin.create({ _id: 's', _type: 'story', title: 'lama' })
  await lake.admin.action({ actionType: 'sanity.action.document.edit', ...ids, patch: { set: { title: 'baru' } } })
  expect(await stories()).toEqual([
    { _id: 'drafts.s', title: 'baru' },
    { _id: 's', title: 'lama' },
  ])
  await lake.admin.action({ actionType: 'sanity.action.document.publish', ...ids })
  expect(await stories()).toEqual([{ _id: 's', title: 'baru' }])
  expect(await lake.admin.getDocument('s')).toMatchObject({ _createdAt: published._createdAt })
})

test('publishing needs the draft to be the one that was seen', async () => {
  await lake.admin.create({ _id: 'drafts.s', _type: 'story' })
  const stale = { actionType: 'sanity.action.document.publish', ...ids, ifDraftRevisionId: 'another' } as const
  await expect(lake.admin.action(stale)).rejects.toMatchObject({ statusCode: 409 })
  await lake.admin.delete('drafts.s')
  await expect(lake.admin.action({ actionType: 'sanity.action.document.publish', ...ids })).rejects.toMatchObject({
    statusCode: 409,
  })
})

test('references that waited for their target become strong on publishing', async () => {
  await lake.admin.create({ _id: 'target', _type: 'story' })
  const waiting = { _type: 'reference', _ref: 'target', _weak: true, _strengthenOnPublish: { type: 'story' } }
  await lake.admin.create({ _id: 'drafts.s', _type: 'story', about: waiting })
  await lake.admin.action({ actionType: 'sanity.action.document.publish', ...ids })
  expect(await lake.admin.getDocument('s')).toMatchObject({ about: { _type: 'reference', _ref: 'target' } })
  expect((await lake.admin.getDocument('s'))?.['about']).not.toHaveProperty('_weak')
  await lake.admin.delete('s')
})

test('unpublish makes the document a draft; discard drops the draft; delete drops both', async () => {
  await lake.admin.create({ _id: 's', _type: 'story', title: 'x' })
  await lake.admin.action({ actionType: 'sanity.action.document.unpublish', ...ids })
  expect(await stories()).toEqual([{ _id: 'drafts.s', title: 'x' }])
  await lake.admin.action({ actionType: 'sanity.action.document.discard', draftId: 'drafts.s' })
  expect(await stories()).toEqual([])
  await lake.admin.create({ _id: 's', _type: 'story' })
  await lake.admin.create({ _id: 'drafts.s', _type: 'story' })
  await lake.admin.action({
    actionType: 'sanity.action.document.delete',
    publishedId: 's',
    includeDrafts: ['drafts.s'],
  })
  expect(await stories()).toEqual([])
})

test('create, and create unless it is there; replaceDraft; versions of a release', async () => {
  const attributes = { _id: 'drafts.s', _type: 'story', title: 'one' }
  const create = { actionType: 'sanity.action.document.create', publishedId: 's', attributes } as const
  await lake.admin.action({ ...create, ifExists: 'fail' })
  await lake.admin.action({ ...create, attributes: { ...attributes, title: 'two' }, ifExists: 'ignore' })
  expect(await stories()).toEqual([{ _id: 'drafts.s', title: 'one' }])
  await expect(lake.admin.action({ ...create, ifExists: 'fail' })).rejects.toMatchObject({ statusCode: 409 })
  await lake.admin.action({
    actionType: 'sanity.action.document.replaceDraft',
    publishedId: 's',
    attributes: { ...attributes, title: 'three' },
  })
  await lake.admin.action({
    actionType: 'sanity.action.document.version.create',
    publishedId: 's',
    document: { _id: 'versions.r1.s', _type: 'story', title: 'four' },
  })
  expect(await stories()).toEqual([
    { _id: 'drafts.s', title: 'three' },
    { _id: 'versions.r1.s', title: 'four' },
  ])
  await lake.admin.action({ actionType: 'sanity.action.document.version.discard', versionId: 'versions.r1.s' })
  expect(await stories()).toEqual([{ _id: 'drafts.s', title: 'three' }])
})

test('several actions are one transaction, and a dry run keeps nothing', async () => {
  await lake.admin.create({ _id: 'drafts.s', _type: 'story' })
  const both = [
    { actionType: 'sanity.action.document.publish', ...ids },
    { actionType: 'sanity.action.document.discard', draftId: 'drafts.nowhere' },
  ] as const
  await expect(lake.admin.action([...both])).rejects.toMatchObject({ statusCode: 409 })
  await lake.admin.action({ actionType: 'sanity.action.document.publish', ...ids }, { dryRun: true })
  expect(await stories()).toEqual([{ _id: 'drafts.s', title: null }])
})

test('an action that is not supported says so', async () => {
  await expect(
    lake.admin.action({ actionType: 'sanity.action.release.create', releaseId: 'lebaran' }),
  ).rejects.toMatchObject({ statusCode: 501, message: expect.stringContaining('sanity.action.release.create') })
})
