import type { SanityClient } from '@sanity/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eventually, type LakeUnderTest, startTestLake } from './lakeUnderTest.ts'

let lake: LakeUnderTest
let sari: Awaited<ReturnType<LakeUnderTest['signIn']>>
let budi: Awaited<ReturnType<LakeUnderTest['signIn']>>
let curator: SanityClient
let viewer: SanityClient

const raw = { perspective: 'raw' } as const
const denied = { statusCode: 403 }

beforeAll(async () => {
  lake = await startTestLake()
  sari = await lake.signIn('sari@usaha.example', 'owner')
  budi = await lake.signIn('budi@usaha.example', 'owner')
  curator = (await lake.signIn('kurator@malang.example', 'curator')).client
  viewer = (await lake.signIn('pembaca@malang.example', 'viewer')).client
  const to = (_ref: string) => ({ _type: 'reference', _ref })
  const transaction = lake.admin.transaction()
  for (const { name, id } of [
    { name: 'sari', id: sari.id },
    { name: 'budi', id: budi.id },
  ]) {
    transaction.create({
      _id: `business-${name}`,
      _type: 'business',
      name,
      owners: [id],
      tier: 'kecil',
      verified: true,
      phone: name,
    })
    transaction.create({
      _id: `product-${name}`,
      _type: 'product',
      business: to(`business-${name}`),
      owners: [id],
      priceIdr: 1000,
    })
    transaction.create({
      _id: `drafts.product-${name}`,
      _type: 'product',
      business: to(`business-${name}`),
      owners: [id],
      priceIdr: 2000,
    })
  }
  transaction.create({ _id: 'category-keripik', _type: 'category', slug: { current: 'keripik' } })
  transaction.create({ _id: 'drafts.category-new', _type: 'category' })
  transaction.create({ _id: 'story-sari', _type: 'story', business: to('business-sari') })
  await transaction.commit()
})
afterAll(() => lake.stop())

describe('an owner', () => {
  test('sees her own documents, drafts too, and what her forms refer to; nothing else', async () => {
    expect(await sari.client.fetch('*[!(_id in path("_.**"))] | order(_id asc)._id', {}, raw)).toEqual([
      'business-sari',
      'category-keripik',
      'drafts.product-sari',
      'product-sari',
    ])
  })

  test('sees no more through counts, inner queries, references, ids, listeners or history', async () => {
    const { client } = sari
    expect(await client.fetch('count(*[_type == "product"])', {}, raw)).toBe(2)
    expect(await client.fetch('{"phones": *[_type == "business"].phone, "n": count(*)}', {}, raw)).toEqual({
      phones: ['sari'],
      n: 4,
    })
    expect(
      await client.fetch(
        '*[_id == "product-sari"][0]{"others": *[_type == "product" && business._ref == "business-budi"]._id}',
      ),
    ).toEqual({ others: [] })
    expect(await client.fetch('*[_type == "business"][0]{"refs": *[references(^._id)]._id}', {}, raw)).toEqual({
      refs: ['drafts.product-sari', 'product-sari'],
    })
    expect(await client.getDocuments(['product-budi', 'drafts.product-budi'])).toEqual([null, null])
    expect(await client.fetch('*[_type == "product"]{priceIdr}', {}, { perspective: 'drafts' })).toEqual([
      { priceIdr: 2000 },
    ])
    const history = await lake.request('/v2025-02-19/data/history/production/transactions/product-budi', {
      token: sari.token,
    })
    expect(await history.text()).toBe('')
    const once = await lake.request('/v2025-02-19/data/history/production/documents/product-budi', {
      token: sari.token,
    })
    expect(await once.json()).toEqual({ documents: [] })
  })

  test('cannot follow a reference to what she may not see', async () => {
    const reference = { _type: 'reference', _ref: 'business-budi' }
    await lake.admin.patch('product-sari').set({ neighbour: reference }).commit()
    expect(await sari.client.fetch('*[_id == "product-sari"][0].neighbour->name')).toBeNull()
    await lake.admin.patch('product-sari').unset(['neighbour']).commit()
  })

  test('is told of her own changes only', async () => {
    const told: string[] = []
    const subscription = sari.client
      .listen('*[_type == "product"]', {}, { events: ['welcome', 'mutation'] })
      .subscribe((event) => told.push(event.type === 'mutation' ? event.documentId : event.type))
    await eventually(() => told[0])
    await lake.admin.patch('drafts.product-budi').set({ stock: 1 }).commit()
    await lake.admin.patch('drafts.product-sari').set({ stock: 1 }).commit()
    await eventually(() => told[1])
    expect(told).toEqual(['welcome', 'drafts.product-sari'])
    subscription.unsubscribe()
  })

  test('changes her drafts: prices, pictures, words', async () => {
    expect(await sari.client.patch('drafts.product-sari').set({ priceIdr: 2500 }).commit()).toMatchObject({
      priceIdr: 2500,
    })
    await sari.client.action({
      actionType: 'sanity.action.document.edit',
      draftId: 'drafts.business-sari',
      publishedId: 'business-sari',
      patch: { set: { name: 'Dapur Sari' } },
    })
    expect(await sari.client.getDocument('drafts.business-sari')).toMatchObject({
      name: 'Dapur Sari',
      tier: 'kecil',
      verified: true,
    })
  })

  test.each([
    ['owners', ['u-somebody']],
    ['tier', 'menengah'],
    ['verified', false],
    ['featured', true],
    ['levelledUpYear', 2025],
    ['isSample', true],
  ])('does not change %s', async (field, value) => {
    const edit = (patch: object) =>
      sari.client.action({
        actionType: 'sanity.action.document.edit',
        draftId: 'drafts.business-sari',
        publishedId: 'business-sari',
        patch,
      })
    await expect(edit({ set: { [field]: value } })).rejects.toMatchObject(denied)
    await expect(edit({ set: { [field]: value, name: 'x' } })).rejects.toMatchObject(denied)
  })

  test('does not add another owner, nor take a document over', async () => {
    await expect(sari.client.patch('drafts.product-sari').append('owners', [budi.id]).commit()).rejects.toMatchObject(
      denied,
    )
    await expect(
      sari.client
        .patch('drafts.product-budi')
        .set({ owners: [sari.id] })
        .commit(),
    ).rejects.toMatchObject(denied)
    const forged = { _id: 'drafts.business-budi', _type: 'business', owners: [sari.id], name: 'Milik Sari' }
    await expect(sari.client.create(forged)).rejects.toMatchObject(denied)
    await expect(
      sari.client.createOrReplace({ ...forged, _id: 'drafts.product-budi', _type: 'product' }),
    ).rejects.toMatchObject(denied)
    await expect(
      sari.client.createOrReplace({ ...forged, _id: 'drafts.product-sari', owners: [sari.id] }),
    ).rejects.toMatchObject(denied)
  })

  test('does not publish, unpublish, delete, or write what is published', async () => {
    const ids = { draftId: 'drafts.product-sari', publishedId: 'product-sari' }
    const { client } = sari
    await expect(client.action({ actionType: 'sanity.action.document.publish', ...ids })).rejects.toMatchObject(denied)
    await expect(client.action({ actionType: 'sanity.action.document.unpublish', ...ids })).rejects.toMatchObject(
      denied,
    )
    await expect(client.delete('product-sari')).rejects.toMatchObject(denied)
    await expect(client.patch('product-sari').set({ priceIdr: 1 }).commit()).rejects.toMatchObject(denied)
    await expect(client.create({ _type: 'product', owners: [sari.id] })).rejects.toMatchObject(denied)
    await expect(client.create({ _id: 'versions.r1.x', _type: 'product', owners: [sari.id] })).rejects.toMatchObject(
      denied,
    )
  })

  test('discards a draft of her own, not another’s', async () => {
    const { client } = sari
    await client.create({ _id: 'drafts.passing', _type: 'product', owners: [sari.id] })
    await client.action({ actionType: 'sanity.action.document.discard', draftId: 'drafts.passing' })
    await expect(
      client.action({ actionType: 'sanity.action.document.discard', draftId: 'drafts.product-budi' }),
    ).rejects.toMatchObject(denied)
  })

  test('creates products and certificates that claim nothing the office has not given', async () => {
    const { client } = sari
    const owners = [sari.id]
    await client.create({ _id: 'drafts.new', _type: 'product', owners, featured: false, isSample: false })
    await client.create({
      _id: 'drafts.cert',
      _type: 'certificate',
      owners,
      verification: { _type: 'object', state: 'unchecked' },
    })
    await expect(client.create({ _id: 'drafts.new2', _type: 'product', owners, featured: true })).rejects.toMatchObject(
      denied,
    )
    await expect(
      client.create({ _id: 'drafts.cert2', _type: 'certificate', owners, verification: { state: 'verified' } }),
    ).rejects.toMatchObject(denied)
    await expect(client.patch('drafts.cert').set({ 'verification.state': 'verified' }).commit()).rejects.toMatchObject(
      denied,
    )
    await expect(client.create({ _id: 'drafts.story', _type: 'story', owners })).rejects.toMatchObject(denied)
    await expect(client.create({ _id: 'drafts.new3', _type: 'product', owners: [budi.id] })).rejects.toMatchObject(
      denied,
    )
    await expect(client.createOrReplace({ _id: 'drafts.new', _type: 'certificate', owners })).rejects.toMatchObject(
      denied,
    )
  })

  test('cannot slip a forbidden change in beside an allowed one', async () => {
    const mixed = sari.client
      .transaction()
      .patch('drafts.product-sari', (patch) => patch.set({ priceIdr: 3000 }))
      .patch('drafts.product-budi', (patch) => patch.set({ priceIdr: 1 }))
    await expect(mixed.commit()).rejects.toMatchObject(denied)
    const replaced = sari.client
      .transaction()
      .delete('drafts.product-sari')
      .create({ _id: 'drafts.product-sari', _type: 'product', owners: [sari.id], featured: true })
    await expect(replaced.commit()).rejects.toMatchObject(denied)
    expect(await lake.admin.getDocument('drafts.product-sari')).toMatchObject({ priceIdr: 2500 })
  })

  test('a refusal has Sanity’s shape', async () => {
    const body = JSON.stringify({ mutations: [{ delete: { id: 'product-sari' } }] })
    const answer = await lake.request('/v2026-01-01/data/mutate/production', {
      method: 'POST',
      body,
      token: sari.token,
    })
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({
      error: {
        type: 'mutationError',
        items: [{ error: { type: 'insufficientPermissionsError', permission: 'update' } }],
      },
    })
  })

  test('does not learn who the other owners are', async () => {
    const ask = (path: string) => lake.request(`/v2021-06-07${path}`, { token: sari.token })
    expect((await ask(`/users/${budi.id}`)).status).toBe(404)
    expect(await (await ask(`/users/${sari.id},${budi.id}`)).json()).toMatchObject([{ id: sari.id }])
    expect((await ask('/projects/etalase/users')).status).toBe(403)
    expect(JSON.stringify(await (await ask('/projects/etalase')).json())).not.toContain(budi.id)
  })
})

describe('the others', () => {
  test('a curator sees and changes all content, and manages nobody', async () => {
    expect(await curator.fetch('count(*[_type == "product"])', {}, raw)).toBeGreaterThanOrEqual(4)
    await curator.action({
      actionType: 'sanity.action.document.publish',
      draftId: 'drafts.product-budi',
      publishedId: 'product-budi',
    })
    expect(await curator.getDocument('product-budi')).toMatchObject({ priceIdr: 2000 })
    await curator.patch('business-budi').set({ tier: 'menengah', featured: true }).commit()
  })

  test('a viewer sees all content and changes none', async () => {
    expect(await viewer.fetch('count(*[_id in path("drafts.**")])', {}, raw)).toBeGreaterThan(0)
    await expect(viewer.create({ _type: 'story' })).rejects.toMatchObject(denied)
    await expect(viewer.patch('story-sari').set({ title: 'x' }).commit()).rejects.toMatchObject(denied)
    await expect(viewer.assets.upload('image', Buffer.from('x'))).rejects.toMatchObject(denied)
  })

  test('the site sees what is published, whatever it asks for, and changes nothing', async () => {
    expect(await lake.site.fetch('count(*[_id in path("drafts.**")])', {}, raw)).toBe(0)
    expect(await lake.site.fetch('*[_type == "product"]._id | order(@ asc)', {}, { perspective: 'drafts' })).toEqual([
      'product-budi',
      'product-sari',
    ])
    expect(await lake.site.getDocument('drafts.product-sari')).toBeUndefined()
    await expect(lake.site.create({ _type: 'story' })).rejects.toMatchObject(denied)
  })

  test('nobody signed in: nothing at all', async () => {
    for (const client of [lake.clientFor(undefined), lake.clientFor('a-made-up-token')]) {
      await expect(client.fetch('*')).rejects.toMatchObject({ statusCode: 401 })
      await expect(client.getDocument('story-sari')).rejects.toMatchObject({ statusCode: 401 })
      await expect(client.create({ _type: 'story' })).rejects.toMatchObject({ statusCode: 401 })
    }
  })

  test('the Studio is told the same rules', async () => {
    const acl = async (token: string) =>
      (await lake.request('/v2021-06-07/projects/etalase/datasets/production/acl', { token })).json()
    expect(await acl(sari.token)).toContainEqual({
      filter:
        'string::startsWith(_id, "drafts.") && identity() in owners && _type in ["business", "product", "certificate"]',
      permissions: ['create', 'update'],
    })
  })
})
