import type { ClientPerspective } from '@sanity/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AnyLake, openLake, soon } from './anyLake.ts'

/** Which version of each document a query sees. https://www.sanity.io/docs/content-lake/perspectives */
let lake: AnyLake
let story: string
let both: string
let release: string

beforeAll(async () => {
  lake = await openLake()
  story = lake.type('story')
  both = lake.id('both')
  release = await lake.release()
  const fresh = lake.id('new')
  await lake.client
    .transaction()
    .create({ _id: both, _type: story, title: 'published', order: 1 })
    .create({ _id: `drafts.${both}`, _type: story, title: 'draft', order: 9 })
    .create({ _id: `versions.${release}.${both}`, _type: story, title: 'release', order: 5 })
    .create({ _id: lake.id('live'), _type: story, title: 'only published', order: 2 })
    .create({ _id: `drafts.${fresh}`, _type: story, title: 'only draft', order: 3 })
    .create({ _id: lake.id('list'), _type: lake.type('list'), first: { _type: 'reference', _ref: both } })
    .commit()
  await soon(() => see('count(*[_type in [$story, $list]])', 'raw'), 6)
})
afterAll(() => lake.close())

const see = (query: string, perspective: ClientPerspective): Promise<unknown> =>
  lake.client.fetch(query, { story, both, list: lake.type('list') }, { perspective })

const titles = '*[_type == $story] | order(order asc).title'

test('published: no drafts, no releases', async () => {
  expect(await see(titles, 'published')).toEqual(['published', 'only published'])
})

test('drafts: a draft stands for its document, under the published id', async () => {
  expect(await see(titles, 'drafts')).toEqual(['only published', 'only draft', 'draft'])
  expect(await see('*[_id == $both]{_id, _originalId, title}', 'drafts')).toEqual([
    { _id: both, _originalId: `drafts.${both}`, title: 'draft' },
  ])
})

test('a stack: the first layer that has a version wins', async () => {
  expect(await see(titles, [release, 'drafts'])).toEqual(['only published', 'only draft', 'release'])
  expect(await see(titles, [release])).toEqual(['only published', 'release'])
})

test('raw: everything under its own id', async () => {
  expect(await see('*[_type == $story] | order(order asc).title', 'raw')).toEqual([
    'published',
    'only published',
    'only draft',
    'release',
    'draft',
  ])
  expect(await see('count(*[_type == $story && _id in path("drafts.**")])', 'raw')).toBe(2)
})

test('references lead to the version of the perspective', async () => {
  const query = '*[_type == $list][0].first->title'
  expect(await see(query, 'published')).toBe('published')
  expect(await see(query, 'drafts')).toBe('draft')
})

test('a slice of an overlay holds the right documents in the right order', async () => {
  expect(await see('*[_type == $story] | order(order asc)[0...2].title', 'drafts')).toEqual([
    'only published',
    'only draft',
  ])
})

/** https://www.sanity.io/docs/changelog/676aaa9d-2da6-44fb-abe5-580f28047c10 */
test('without a perspective: published since API version 2025-02-19, raw before', async () => {
  const counted = (apiVersion: string) => lake.clientWith({ apiVersion }).fetch('count(*[_type == $story])', { story })
  expect(await counted('2025-02-19')).toBe(2)
  expect(await counted('2025-02-18')).toBe(5)
  expect(await counted('2021-06-07')).toBe(5)
})
