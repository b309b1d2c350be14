import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LakeUnderTest, startTestLake } from './lakeUnderTest.ts'

/** What the Studio's history panel asks: a document's stations, and its states to compare. */
let lake: LakeUnderTest

beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.stop())

async function eventsOf(id: string, search = '') {
  const answer = await lake.request(`/v2025-02-19/data/history/production/events/documents/${id}${search}`)
  return await answer.json()
}
const typesOf = (list: readonly { readonly type: string }[]) => list.map(({ type }) => type)

async function draftOf(id: string, title: string): Promise<string> {
  return (await lake.admin.create({ _id: `drafts.${id}`, _type: 'story', title }))._rev
}

test('lists drafting, publishing, discarding, withdrawing and deleting, newest first, with who and when', async () => {
  const draft = await draftOf('life', 'satu')
  await lake.admin.action({ actionType: 'sanity.action.document.publish', publishedId: 'life', draftId: 'drafts.life' })
  await draftOf('life', 'dua')
  await lake.admin.delete('drafts.life')
  await lake.admin.action({
    actionType: 'sanity.action.document.unpublish',
    publishedId: 'life',
    draftId: 'drafts.life',
  })
  await lake.admin.delete('drafts.life')

  const { events, nextCursor } = await eventsOf('drafts.life')
  expect(typesOf(events['drafts.life'])).toEqual([
    'deleteDocumentVersion',
    'unpublishDocument',
    'deleteDocumentVersion',
    'createDocumentVersion',
    'publishDocumentVersion',
    'createDocumentVersion',
  ])
  expect(nextCursor).toBe('')
  const published = events['drafts.life'][4]
  expect(published).toMatchObject({ author: 'lake-admin', documentId: 'life', versionRevisionId: draft })
  expect(published.timestamp).toMatch(/^\d{4}-\d\d-\d\dT/)
})

test('a draft compares with what was published without one', async () => {
  const { _rev: revision } = await lake.admin.create({ _id: 'seeded', _type: 'story', title: 'terbit' })
  await draftOf('seeded', 'draf')
  const { events } = await eventsOf('drafts.seeded')
  expect(events['drafts.seeded'][1]).toMatchObject({ type: 'publishDocumentVersion', revisionId: revision })
  const answer = await lake.request(`/v2025-02-19/data/history/production/documents/drafts.seeded?revision=${revision}`)
  expect((await answer.json()).documents).toMatchObject([{ _id: 'seeded', title: 'terbit' }])
})

test('gives long lives in pages', async () => {
  for (const title of ['satu', 'dua', 'tiga']) await lake.admin.createOrReplace({ _id: 'pages', _type: 'story', title })
  const first = await eventsOf('pages', '?limit=2')
  expect(first.events['pages']).toHaveLength(2)
  const rest = await eventsOf('pages', `?limit=2&nextCursor=${first.nextCursor}`)
  expect(rest.events['pages']).toHaveLength(1)
  expect(rest.nextCursor).toBe('')
})

test('tells nothing to a stranger to the document', async () => {
  await lake.admin.create({ _id: 'secret', _type: 'product', owners: ['u-other'] })
  const { token } = await lake.signIn('sari@usaha.example', 'owner')
  const path = '/v2025-02-19/data/history/production/events/documents/secret'
  const answer = await lake.request(path, { token })
  expect((await answer.json()).events['secret']).toEqual([])
})
