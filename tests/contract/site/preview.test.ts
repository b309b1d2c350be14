import { createPreviewSecret } from '@sanity/preview-url-secret/create-secret'
import { enablePreviewAccessSharing } from '@sanity/preview-url-secret/toggle-preview-access-sharing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Catalogue } from '#catalogue/catalogue.ts'
import { createLogger } from '#platform/log.ts'
import { createPreview, type Preview } from '#preview/preview.ts'
import { type Shop, startShop } from '../../support/shop.ts'
import { productDocument } from '../../support/shopDocuments.ts'
import { siteConfig } from '../../support/siteConfig.ts'

const PREVIEW_TOKEN = 'preview-token-of-a-small-shop'
const STUDIO = 'http://etalase.test/studio'

type Person = Awaited<ReturnType<Shop['lake']['signIn']>>

let shop: Shop
let preview: Preview
let time = Date.now()
let sari: Person
let budi: Person
let curator: Person

const config = () => siteConfig({ SANITY_API_HOST: shop.lake.lake.url, SANITY_PREVIEW_TOKEN: PREVIEW_TOKEN })

function addressFor(secret: string, path: string): string {
  const address = new URL('http://etalase.test/api/preview/enter')
  address.searchParams.set('sanity-preview-secret', secret)
  address.searchParams.set('sanity-preview-pathname', path)
  address.searchParams.set('sanity-preview-perspective', 'drafts')
  return address.href
}

/** Goes the way of the Studio: a secret of one's own, then the site's address with it. */
async function enter({ client, id }: Person, path = '/produk') {
  const { secret } = await createPreviewSecret(client, 'sanity/presentation', STUDIO, id)
  return preview.enter(addressFor(secret, path))
}

async function catalogueFor(person: Person): Promise<Catalogue> {
  const draft = preview.draftFor((await enter(person))?.ticket)
  if (!draft) throw new Error('She was not let in.')
  return draft.catalogue
}

const owned = (person: Person, slug: string, name: string) => ({
  ...productDocument(slug, name, { business: 'sanan', category: 'keripik' }),
  owners: [person.id],
})

beforeAll(async () => {
  shop = await startShop({ previewToken: PREVIEW_TOKEN })
  preview = createPreview(config(), createLogger('silent'), () => new Date(time))
  sari = await shop.lake.signIn('sari@usaha.example', 'owner')
  budi = await shop.lake.signIn('budi@usaha.example', 'owner')
  curator = await shop.lake.signIn('kurator@malang.example', 'curator')
  const writing = shop.editor.transaction()
  for (const [person, slug] of [
    [sari, 'dari-sari'],
    [budi, 'dari-budi'],
  ] as const) {
    writing.create(owned(person, slug, 'Terbit'))
    writing.create({ ...owned(person, slug, 'Draf'), _id: `drafts.product-${slug}` })
    writing.create({ ...owned(person, `baru-${slug}`, 'Baru'), _id: `drafts.product-baru-${slug}` })
  }
  await writing.commit()
})
afterAll(async () => {
  await shop.stop()
})

describe('an editor who comes from the Studio', () => {
  it('is let in, and led to the page she wants, on this site alone', async () => {
    expect(await enter(curator, '/en/products/x?warna=a')).toMatchObject({ path: '/en/products/x?warna=a' })
    const published = '/produk?sanity-preview-perspective=published'
    expect(await enter(curator, published)).toMatchObject({ path: published })
    for (const elsewhere of ['//evil.example/a', '/.//evil.example', 'https://evil.example/b', '/\\evil.example']) {
      const path = (await enter(curator, elsewhere))?.path ?? ''
      expect(new URL(path, 'http://etalase.test').origin).toBe('http://etalase.test')
    }
  })

  it('is not let in with a secret that is wrong, missing, old or made for sharing', async () => {
    const { secret } = await createPreviewSecret(sari.client, 'sanity/presentation', STUDIO, sari.id)
    expect(await preview.enter(addressFor(`${secret}x`, '/'))).toBeUndefined()
    expect(await preview.enter('http://etalase.test/api/preview/enter')).toBeUndefined()
    const shared = await enablePreviewAccessSharing(shop.editor, 'sanity/presentation', STUDIO, curator.id)
    expect(await preview.enter(addressFor(shared.secret, '/'))).toBeUndefined()
    await shop.editor.delete({ query: '*[_type == "sanity.previewUrlSecret"]' })
    expect(await preview.enter(addressFor(secret, '/'))).toBeUndefined()
  })

  it('sees drafts for an hour', async () => {
    const entered = await enter(sari)
    expect(preview.draftFor(entered?.ticket)?.userId).toBe(sari.id)
    time += 3600 * 1000
    expect(preview.draftFor(entered?.ticket)).toBeUndefined()
    time -= 3600 * 1000
  })

  it('sees her drafts, and what is only a draft yet', async () => {
    const catalogue = await catalogueFor(sari)
    expect((await catalogue.product('dari-sari'))?.name.id).toBe('Draf')
    expect((await catalogue.product('baru-dari-sari'))?.id).toBe('product-baru-dari-sari')
    expect((await catalogue.product('baru-dari-sari'))?.business.name).toBeDefined()
  })

  it('never sees the drafts of another owner', async () => {
    const catalogue = await catalogueFor(sari)
    expect((await catalogue.product('dari-budi'))?.name.id).toBe('Terbit')
    expect(await catalogue.product('baru-dari-budi')).toBeUndefined()
    expect(await catalogue.productsById(['product-baru-dari-budi'])).toEqual([])
  })

  it('sees everybody’s when she is of the office', async () => {
    const catalogue = await catalogueFor(curator)
    expect((await catalogue.product('dari-budi'))?.name.id).toBe('Draf')
    expect(await catalogue.product('baru-dari-sari')).toBeDefined()
  })

  it('sees a change at once', async () => {
    const catalogue = await catalogueFor(sari)
    await sari.client.patch('drafts.product-dari-sari').set({ 'name.id': 'Draf kedua' }).commit()
    expect((await catalogue.product('dari-sari'))?.name.id).toBe('Draf kedua')
    await sari.client.patch('drafts.product-dari-sari').set({ 'name.id': 'Draf' }).commit()
  })
})

describe('visitors', () => {
  it('see what is published, and search finds nothing else', async () => {
    expect((await shop.catalogue.product('dari-sari'))?.name.id).toBe('Terbit')
    expect(await shop.catalogue.product('baru-dari-sari')).toBeUndefined()
    await shop.indexer.reconcile()
    const { hits } = await shop.index.index('products').search<{ id: string }>('', { limit: 100 })
    const ids = hits.map(({ id }) => id)
    expect(ids).toContain('product-dari-sari')
    expect(ids.filter((id) => id.includes('baru'))).toEqual([])
  })

  it('with no ticket, or one of their own making, see no drafts', async () => {
    const { ticket = '' } = (await enter(sari)) ?? {}
    for (const given of [undefined, '', 'x', ticket.replace(sari.id, curator.id)]) {
      expect(preview.draftFor(given)).toBeUndefined()
    }
  })

  it('see none where the site has no token for drafts', async () => {
    const off = createPreview(siteConfig({ SANITY_API_HOST: shop.lake.lake.url }), createLogger('silent'))
    const { ticket } = (await enter(sari)) ?? {}
    expect(off.draftFor(ticket)).toBeUndefined()
    const { secret } = await createPreviewSecret(sari.client, 'sanity/presentation', STUDIO, sari.id)
    expect(await off.enter(addressFor(secret, '/'))).toBeUndefined()
  })
})
