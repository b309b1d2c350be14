import type { SanityClient } from '@sanity/client'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addSynonym, removeSynonym } from '#cms/desk/searchWords/changeSynonyms.ts'
import { type LakeUnderTest, startTestLake } from '../lake/lakeUnderTest.ts'

/** A curator makes a missing word a synonym, in a real lake, while others edit the same settings. */
let lake: LakeUnderTest
let curator: SanityClient
const SETTINGS = {
  _id: 'searchSettings',
  _type: 'searchSettings',
  synonyms: [
    { _key: 'a', words: ['kerupuk', 'krupuk'] },
    { _key: 'b', words: ['kopi', 'coffee'] },
  ],
  stopWords: ['yang'],
}
const DRAFT = { ...SETTINGS, _id: 'drafts.searchSettings', stopWords: ['yang', 'dan'] }
const JOINING = { key: 'a', known: 'kerupuk', added: 'seblak' }
const NEW = { key: 'c', known: 'sambal', added: 'seblak' }

beforeAll(async () => {
  lake = await startTestLake()
  curator = (await lake.signIn('kurator@malang.example', 'curator')).client
})
afterAll(() => lake.stop())
beforeEach(async () => {
  await lake.admin.createOrReplace(SETTINGS)
  await lake.admin.delete(DRAFT._id)
})

const content = async (id: string) => {
  const { _rev, _createdAt, _updatedAt, ...rest } = (await lake.admin.getDocument(id)) ?? {}
  return rest
}

test('it joins the group of the known word, and nothing else changes', async () => {
  await addSynonym(curator, JOINING)
  expect(await content('searchSettings')).toEqual({
    ...SETTINGS,
    synonyms: [{ _key: 'a', words: ['kerupuk', 'krupuk', 'seblak'] }, SETTINGS.synonyms[1]],
  })
  expect(await lake.admin.getDocument(DRAFT._id)).toBeUndefined()
})

test('it begins a group with a known word that is in none, also where there is no group at all', async () => {
  const group = { _key: 'c', words: ['sambal', 'seblak'] }
  await addSynonym(curator, NEW)
  expect(await content('searchSettings')).toMatchObject({ synonyms: [...SETTINGS.synonyms, group] })
  await lake.admin.createOrReplace({ _id: 'searchSettings', _type: 'searchSettings' })
  await addSynonym(curator, NEW)
  expect(await content('searchSettings')).toMatchObject({ synonyms: [group] })
})

test('a draft that somebody works on gets it too, and keeps what she wrote', async () => {
  await lake.admin.createOrReplace(DRAFT)
  await addSynonym(curator, JOINING)
  expect(await content(DRAFT._id)).toMatchObject({
    synonyms: [{ words: ['kerupuk', 'krupuk', 'seblak'] }, { words: ['kopi', 'coffee'] }],
    stopWords: ['yang', 'dan'],
  })
})

test('two curators at once lose nothing of one another', async () => {
  const other = (await lake.signIn('rekan@malang.example', 'curator')).client
  await Promise.all([
    addSynonym(curator, JOINING),
    addSynonym(other, { key: 'a', known: 'krupuk', added: 'ranginang' }),
  ])
  const words: string[] = await lake.admin.fetch('*[_id == "searchSettings"][0].synonyms[0].words')
  expect(words.toSorted()).toEqual(['kerupuk', 'krupuk', 'ranginang', 'seblak'])
})

test('undoing leaves everything as it was', async () => {
  await lake.admin.createOrReplace(DRAFT)
  for (const synonym of [JOINING, NEW]) {
    await addSynonym(curator, synonym)
    await removeSynonym(curator, synonym)
    expect(await content('searchSettings')).toEqual(SETTINGS)
    expect(await content(DRAFT._id)).toEqual(DRAFT)
  }
})

test('adding what is there, and taking out what is not, changes nothing', async () => {
  const before = await lake.admin.getDocument('searchSettings')
  await addSynonym(curator, { key: 'a', known: 'kerupuk', added: 'Krupuk' })
  await removeSynonym(curator, JOINING)
  expect(await lake.admin.getDocument('searchSettings')).toEqual(before)
})

test('a project without settings gets them', async () => {
  await lake.admin.delete('searchSettings')
  await addSynonym(curator, NEW)
  expect(await content('searchSettings')).toMatchObject({ synonyms: [{ _key: 'c', words: ['sambal', 'seblak'] }] })
})

test('an owner may not, and changes nothing', async () => {
  const owner = (await lake.signIn('sari@usaha.example', 'owner')).client
  await expect(addSynonym(owner, JOINING)).rejects.toMatchObject({ statusCode: 403 })
  expect(await content('searchSettings')).toEqual(SETTINGS)
})
