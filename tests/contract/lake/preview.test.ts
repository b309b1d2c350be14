import { createClient, type SanityClient } from '@sanity/client'
import { validatePreviewUrl } from '@sanity/preview-url-secret'
import { createPreviewSecret } from '@sanity/preview-url-secret/create-secret'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LakeUnderTest, startTestLake } from './lakeUnderTest.ts'

const PREVIEW_TOKEN = 'preview-token-of-the-tests'
const STUDIO = 'http://localhost:4321/studio'

let lake: LakeUnderTest
let sari: Awaited<ReturnType<LakeUnderTest['signIn']>>
let budi: Awaited<ReturnType<LakeUnderTest['signIn']>>
let curator: Awaited<ReturnType<LakeUnderTest['signIn']>>
let site: SanityClient

/** The site's client, as it reads for a user. */
const readingFor = (reader: string, token = PREVIEW_TOKEN) =>
  createClient({ ...lake.clientFor(token).config(), headers: { 'x-lake-reader': reader } })

const raw = { perspective: 'raw' } as const
const drafts = { perspective: 'drafts' } as const
const denied = { statusCode: 403 }

beforeAll(async () => {
  lake = await startTestLake({ previewToken: PREVIEW_TOKEN })
  sari = await lake.signIn('sari@usaha.example', 'owner')
  budi = await lake.signIn('budi@usaha.example', 'owner')
  curator = await lake.signIn('kurator@malang.example', 'curator')
  site = lake.clientFor(PREVIEW_TOKEN)
  const transaction = lake.admin.transaction()
  for (const { name, id } of [
    { name: 'sari', id: sari.id },
    { name: 'budi', id: budi.id },
  ]) {
    const product = { _type: 'product', owners: [id] }
    transaction.create({ ...product, _id: `product-${name}`, priceIdr: 1000 })
    transaction.create({ ...product, _id: `drafts.product-${name}`, priceIdr: 2000 })
    transaction.create({ ...product, _id: `drafts.product-new-${name}`, priceIdr: 3000 })
  }
  transaction.create({ _id: 'market-nz', _type: 'market', name: 'terbit' })
  transaction.create({ _id: 'drafts.market-nz', _type: 'market', name: 'draf' })
  await transaction.commit()
})
afterAll(() => lake.stop())

const addressWith = (secret: string) =>
  `http://localhost:4321/api/preview/enable?sanity-preview-secret=${secret}&sanity-preview-pathname=%2Fproduk`

describe('a secret that opens previews', () => {
  test.each(['owner', 'curator'] as const)(
    'made by the Studio of a person in the role %s is true for the site',
    async (role) => {
      const { client, id } = role === 'owner' ? sari : curator
      const { secret } = await createPreviewSecret(client, 'sanity/presentation', STUDIO, id)
      expect(await validatePreviewUrl(site, addressWith(secret))).toMatchObject({
        isValid: true,
        redirectTo: '/produk',
      })
      expect(await validatePreviewUrl(site, addressWith(`${secret}x`))).toMatchObject({ isValid: false })
    },
  )

  test('is allowed before its author’s name is on it, as the Studio asks', async () => {
    const nameless = { _id: 'drafts.nameless', _type: 'sanity.previewUrlSecret' }
    await sari.client.create(nameless, { dryRun: true })
    expect(await lake.admin.getDocument(nameless._id)).toBeUndefined()
  })

  test('speaks for nobody but its author, not even by a curator', async () => {
    for (const client of [sari.client, curator.client]) {
      await expect(createPreviewSecret(client, 'sanity/presentation', STUDIO, budi.id)).rejects.toMatchObject(denied)
    }
  })

  test('is read and changed by no other owner, and made by no reader', async () => {
    const id = 'drafts.secret-of-sari'
    await sari.client.create({ _id: id, _type: 'sanity.previewUrlSecret', secret: 'of sari', userId: sari.id })
    const readable = '*[_type == "sanity.previewUrlSecret"].userId'
    expect(new Set(await sari.client.fetch<string[]>(readable, {}, raw))).toEqual(new Set([sari.id]))
    expect(await budi.client.fetch(readable, {}, raw)).toEqual([])
    expect(await lake.site.fetch(readable, {}, raw)).toEqual([])
    await expect(budi.client.patch(id).set({ secret: 'known' }).commit()).rejects.toMatchObject(denied)
    await expect(budi.client.patch(id).set({ userId: budi.id }).commit()).rejects.toMatchObject(denied)
    const viewer = await lake.signIn('pembaca@malang.example', 'viewer')
    await expect(createPreviewSecret(viewer.client, 'x', STUDIO, viewer.id)).rejects.toMatchObject(denied)
  })
})

describe('the site reading for a user', () => {
  const prices = (client: SanityClient) =>
    client.fetch<unknown>('*[_type == "product"] | order(_id asc){_id, priceIdr}', {}, drafts)

  test('sees an owner’s drafts, and of the others what is published', async () => {
    expect(await prices(readingFor(sari.id))).toEqual([
      { _id: 'product-budi', priceIdr: 1000 },
      { _id: 'product-new-sari', priceIdr: 3000 },
      { _id: 'product-sari', priceIdr: 2000 },
    ])
    expect(await readingFor(sari.id).fetch('*[_type == "market"][0].name', {}, drafts)).toBe('terbit')
  })

  test('sees no more by ids, counts, references and raw reading', async () => {
    const client = readingFor(sari.id)
    expect(await client.getDocument('drafts.product-budi')).toBeUndefined()
    expect(await client.fetch('count(*[_type == "product"])', {}, drafts)).toBe(3)
    expect(await client.fetch('*[_id in path("drafts.**") && !(_type match "sanity*")]._id', {}, raw)).toEqual([
      'drafts.product-new-sari',
      'drafts.product-sari',
    ])
  })

  test('sees every draft for a curator', async () => {
    expect(await prices(readingFor(curator.id))).toHaveLength(4)
    expect(await readingFor(curator.id).fetch('*[_type == "market"][0].name', {}, drafts)).toBe('draf')
  })

  test('sees nothing for somebody who is unknown', async () => {
    await expect(prices(readingFor('nobody'))).rejects.toMatchObject({ statusCode: 401 })
  })

  test('writes nothing, with or without a user', async () => {
    for (const client of [site, readingFor(sari.id), readingFor(curator.id)]) {
      await expect(client.patch('drafts.product-sari').set({ priceIdr: 1 }).commit()).rejects.toMatchObject(denied)
      await expect(client.create({ _type: 'product', owners: [sari.id] })).rejects.toMatchObject(denied)
    }
  })
})

test('naming a user gives nothing to any other token', async () => {
  expect(await readingFor(curator.id, sari.token).fetch('count(*[_type == "product"])', {}, drafts)).toBe(2)
  expect(
    await readingFor(curator.id, 'unknown')
      .fetch('1')
      .catch(({ statusCode }) => statusCode),
  ).toBe(401)
})
