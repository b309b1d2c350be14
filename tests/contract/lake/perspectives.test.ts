import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LakeUnderTest, startTestLake } from './lakeUnderTest.ts'

let lake: LakeUnderTest

beforeAll(async () => {
  lake = await startTestLake()
  await lake.admin
    .transaction()
    .create({ _id: 'both', _type: 'story', title: 'published', order: 1 })
    .create({ _id: 'drafts.both', _type: 'story', title: 'draft', order: 9 })
    .create({ _id: 'versions.lebaran.both', _type: 'story', title: 'release', order: 5 })
    .create({ _id: 'live', _type: 'story', title: 'only published', order: 2 })
    .create({ _id: 'drafts.new', _type: 'story', title: 'only draft', order: 3 })
    .create({ _id: 'list', _type: 'collection', first: { _type: 'reference', _ref: 'both' } })
    .commit()
})
afterAll(() => lake.stop())

const titles = '*[_type == "story"] | order(order asc).title'

describe('which versions a query sees', () => {
  test('published: no drafts, no releases', async () => {
    expect(await lake.admin.fetch(titles, {}, { perspective: 'published' })).toEqual(['published', 'only published'])
  })

  test('drafts: a draft stands for its document, under the published id', async () => {
    expect(await lake.admin.fetch(titles, {}, { perspective: 'drafts' })).toEqual([
      'only published',
      'only draft',
      'draft',
    ])
    expect(await lake.admin.fetch('*[_id == "both"]{_id, _originalId, title}', {}, { perspective: 'drafts' })).toEqual([
      { _id: 'both', _originalId: 'drafts.both', title: 'draft' },
    ])
    expect(await lake.admin.fetch('count(*[_id in path("drafts.**")])', {}, { perspective: 'drafts' })).toBe(0)
  })

  test('previewDrafts is the old name of drafts', async () => {
    const address = `/v2024-01-01/data/query/production?perspective=previewDrafts&query=${encodeURIComponent(titles)}`
    expect(await (await lake.request(address)).json()).toMatchObject({
      result: ['only published', 'only draft', 'draft'],
    })
  })

  test('a stack: the first layer that has a version wins', async () => {
    expect(await lake.admin.fetch(titles, {}, { perspective: ['lebaran', 'drafts'] })).toEqual([
      'only published',
      'only draft',
      'release',
    ])
    expect(await lake.admin.fetch(titles, {}, { perspective: ['lebaran'] })).toEqual(['only published', 'release'])
  })

  test('raw: everything under its own id', async () => {
    expect(await lake.admin.fetch('count(*[_type == "story"])', {}, { perspective: 'raw' })).toBe(5)
    expect(
      await lake.admin.fetch('*[_id in path("drafts.**")] | order(_id asc)._id', {}, { perspective: 'raw' }),
    ).toEqual(['drafts.both', 'drafts.new'])
    expect(
      await lake.admin.fetch('count(*[_type == "story" && !(_id in path("drafts.**"))])', {}, { perspective: 'raw' }),
    ).toBe(3)
  })

  test('references lead to the version of the perspective', async () => {
    const query = '*[_type == "collection"][0].first->title'
    expect(await lake.admin.fetch(query, {}, { perspective: 'published' })).toBe('published')
    expect(await lake.admin.fetch(query, {}, { perspective: 'drafts' })).toBe('draft')
  })

  test('without a perspective: published since API version 2025-02-19, raw before', async () => {
    const counted = async (version: string) =>
      (
        await lake.request(
          `/v${version}/data/query/production?query=${encodeURIComponent('count(*[_type == "story"])')}`,
        )
      ).json()
    expect(await counted('2025-02-19')).toMatchObject({ result: 2 })
    expect(await counted('2025-02-18')).toMatchObject({ result: 5 })
    expect(await counted('1')).toMatchObject({ result: 5 })
  })

  test('a slice of an overlay holds the right documents in the right order', async () => {
    const query = '*[_type == "story"] | order(order asc)[0...2].title'
    expect(await lake.admin.fetch(query, {}, { perspective: 'drafts' })).toEqual(['only published', 'only draft'])
  })
})
