import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { SanityClient } from '@sanity/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { exportContent } from '#scripts/dataset/exportContent.ts'
import { importContent } from '#scripts/dataset/importContent.ts'
import { temporaryDirectory } from '../../support/temporaryDirectory.ts'
import { type LakeUnderTest, startTestLake } from '../lake/lakeUnderTest.ts'
import { type ArchiveContents, contentsOf } from './archiveContents.ts'
import { fillWithSampleContent } from './sampleContent.ts'

let source: LakeUnderTest
let target: LakeUnderTest

beforeEach(async () => {
  source = await startTestLake()
  target = await startTestLake()
})
afterEach(async () => {
  await source.stop()
  await target.stop()
})

const quietly = () => undefined
const give = (
  client: SanityClient,
  archive: string,
  operation: 'create' | 'createIfNotExists' | 'createOrReplace' = 'create',
) => importContent(client, archive, { operation, allowFailingAssets: false }, quietly)

async function take(client: SanityClient): Promise<{ readonly archive: string; readonly contents: ArchiveContents }> {
  const archive = join(temporaryDirectory(), 'content.tar.gz')
  await exportContent(client, archive, quietly)
  return { archive, contents: await contentsOf(archive) }
}

test('the whole sample content is the same after an export, an import into an empty lake, and an export of that', async () => {
  const documents = await fillWithSampleContent(source.admin)
  const { archive, contents } = await take(source.admin)
  expect(contents.documents.size).toBe(documents)
  expect(contents.files.size).toBe(40)
  expect(await give(target.admin, archive)).toEqual({ documents, warnings: [] })
  expect((await take(target.admin)).contents).toEqual(contents)
}, 60_000)

const STRONG = (id: string) => ({ _type: 'reference', _ref: id })
const WEAK = (id: string) => ({ _type: 'reference', _ref: id, _weak: true })

/** Documents that an import could get wrong. */
async function writeOddContent(client: SanityClient): Promise<void> {
  const pdf = await client.assets.upload('file', Buffer.from('%PDF-1.7 sertifikat halal'), {
    filename: 'Sertifikat “halal” – عربي.pdf',
    label: 'halal-2026',
  })
  const picture = await client.assets.upload('image', onePixel, { filename: 'piksel.png', title: 'Satu piksel' })
  await client.assets.upload('image', anotherPixel, { filename: 'tak dipakai.png' })
  const hotspot = { _type: 'sanity.imageHotspot', x: 0.25, y: 0.75, width: 0.5, height: 0.5 }
  await client
    .transaction()
    .create({ _id: 'egg', _type: 'thing', other: STRONG('hen'), _createdAt: '2019-03-01T00:00:00Z' })
    .create({
      _id: 'hen',
      _type: 'thing',
      list: [
        { ...STRONG('egg'), _key: 'a' },
        { ...WEAK('gone'), _key: 'b' },
      ],
    })
    .create({ _id: 'drafts.egg', _type: 'thing', other: STRONG('hen'), title: 'Telur belum terbit' })
    .create({
      _id: 'drafts.alone',
      _type: 'thing',
      later: { ...WEAK('alone'), _strengthenOnPublish: { type: 'thing' } },
    })
    .create({ _id: 'versions.rMay.egg', _type: 'thing', title: 'Telur bulan Mei' })
    .create({
      _id: 'words',
      _type: 'thing',
      text: 'Kripik tempé 🌶️ ‏رقائق‎ \u2028 "\\ \u0007',
      empty: '',
      nothing: [],
      no: false,
    })
    .create({
      _id: 'certified',
      _type: 'thing',
      file: { _type: 'file', asset: STRONG(pdf._id) },
      pictures: [{ _type: 'image', _key: 'p', asset: STRONG(picture._id), hotspot, alt: [{ _key: 'id', value: 'x' }] }],
    })
    .commit()
}

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const anotherPixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

test('drafts, versions, weak, circular and dangling references, files, unused pictures and every script come through', async () => {
  await writeOddContent(source.admin)
  const { archive, contents } = await take(source.admin)
  expect([...contents.documents.keys()]).toEqual([
    'certified',
    'drafts.alone',
    'drafts.egg',
    'egg',
    'hen',
    'versions.rMay.egg',
    'words',
  ])
  expect(contents.files.size).toBe(3)
  await give(target.admin, archive)
  expect((await take(target.admin)).contents).toEqual(contents)
  const raw = target.admin.withConfig({ perspective: 'raw' })
  expect(await raw.fetch('*[_id == "egg"][0]{_createdAt, other}')).toEqual({
    _createdAt: '2019-03-01T00:00:00Z',
    other: STRONG('hen'),
  })
  expect(await raw.fetch('*[_type == "sanity.fileAsset"]{originalFilename, label}')).toEqual([
    { originalFilename: 'Sertifikat “halal” – عربي.pdf', label: 'halal-2026' },
  ])
})

test('an import over what is there ends, leaves it, or replaces it, as it was told', async () => {
  await writeOddContent(source.admin)
  const { archive, contents } = await take(source.admin)
  await give(target.admin, archive)
  await target.admin.patch('words').set({ text: 'Diubah' }).commit()
  const text = () => target.admin.fetch('*[_id == "words"][0].text')

  await expect(give(target.admin, archive, 'create')).rejects.toThrow(/already exists/)
  expect(await text()).toBe('Diubah')
  await give(target.admin, archive, 'createIfNotExists')
  expect(await text()).toBe('Diubah')
  await give(target.admin, archive, 'createOrReplace')
  expect((await take(target.admin)).contents).toEqual(contents)
})

test('nobody but its owner may read the archive, and one that failed leaves nothing behind', async () => {
  await writeOddContent(source.admin)
  const { archive } = await take(source.admin)
  expect((await stat(archive)).mode & 0o777).toBe(0o600)
  const directory = temporaryDirectory()
  await expect(exportContent(source.site, join(directory, 'x.tar.gz'), quietly)).rejects.toThrow(/read every document/)
  expect(await readdir(directory)).toEqual([])
})
