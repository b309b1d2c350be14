import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WALK_PAGE } from '#catalogue/queries.ts'
import { slugValue } from '#cms/content/seedDocument.ts'
import { LOCALES } from '#i18n/locale.ts'
import { PAGES_PER_FILE } from '#syndication/sitemap/sitemapFile.ts'
import { createSyndication, type Syndication } from '#syndication/syndication.ts'
import { parseXml } from '../../support/parseXml.ts'
import { type LakeShop, publish, startLakeShop } from '../../support/shop.ts'
import { productDocument } from '../../support/shopDocuments.ts'
import { siteConfig } from '../../support/siteConfig.ts'
import { written } from '../../support/written.ts'

const SITE = 'https://etalase.example'
const config = siteConfig({ PUBLIC_SITE_URL: SITE })
let shop: LakeShop
let syndication: Syndication
beforeAll(async () => {
  shop = await startLakeShop()
  syndication = createSyndication({ ...shop, config })
})
afterAll(() => shop.stop())

const pagesIn = async (name: string, after = '') =>
  parseXml(await written(syndication.sitemapFile(name, after))).all('url')

describe('robots', () => {
  it('are told where the sitemap is, by its full address', () => {
    expect(syndication.robots()).toContain(`\nSitemap: ${SITE}/sitemap.xml\n`)
  })
})

describe('the sitemap’s index', () => {
  it('names a file for each kind of page that there is, in each language', async () => {
    const index = parseXml(await written(syndication.sitemapIndex()))
    const kinds = ['pages', 'makers', 'products']
    expect(index.texts('loc')).toEqual(
      kinds.flatMap((kind) => LOCALES.map((locale) => `${SITE}/sitemap/${kind}-${locale}.xml`)),
    )
  })
})

describe('a file of the sitemap', () => {
  it('lists each page in its language, with its translations and the day it changed', async () => {
    const pages = await pagesIn('products-en')
    expect(pages.map((page) => page.texts('loc')[0])).toEqual(
      ['apel', 'lampu', 'nangka', 'tas', 'tempe', 'tikar'].map((slug) => `${SITE}/en/products/${slug}`),
    )
    const [apel] = pages
    expect(apel?.texts('lastmod')[0]).toMatch(/^20\d\d-\d\d-\d\dT/)
    expect(apel?.all('xhtml:link').map(({ attributes }) => [attributes['hreflang'], attributes['href']])).toEqual([
      ['id', `${SITE}/produk/apel`],
      ['en', `${SITE}/en/products/apel`],
      ['ar', `${SITE}/ar/products/apel`],
      ['x-default', `${SITE}/produk/apel`],
    ])
  })

  it('shows search engines a product’s pictures', async () => {
    const hash = 'b'.repeat(40)
    const asset = {
      _id: `image-${hash}-800x800-png`,
      _type: 'sanity.imageAsset',
      extension: 'png',
      url: 'x',
      path: 'x',
    }
    const picture = {
      _type: 'image',
      _key: 'a',
      alt: { id: 'Keripik' },
      asset: { _type: 'reference', _ref: asset._id },
    }
    const made = productDocument('bergambar', 'Bergambar', {
      business: 'sanan',
      category: 'keripik',
      pictures: [picture],
    })
    await publish(shop.editor, [asset, made])
    const page = (await pagesIn('products-id')).find((each) => each.texts('loc')[0]?.endsWith('/bergambar'))
    expect(page?.texts('image:loc')).toEqual([`${SITE}/media/${hash}-800x800.png?w=1280&fm=jpg`])
    await shop.editor.delete(made._id)
  })

  it('names a document as each language calls it', async () => {
    const named = productDocument('salak', 'Salak', {
      business: 'sanan',
      category: 'keripik',
      slugs: { en: slugValue('snake-fruit'), ar: slugValue('فاكهة-السالاك') },
    })
    await publish(shop.editor, [named])
    const paths = { id: 'produk/salak', en: 'en/products/snake-fruit', ar: `ar/products/${encodeURI('فاكهة-السالاك')}` }
    for (const locale of LOCALES) {
      const addresses = (await pagesIn(`products-${locale}`)).map((page) => page.texts('loc')[0])
      expect(addresses).toContain(`${SITE}/${paths[locale]}`)
    }
    for (const name of ['salak', 'snake-fruit', 'فاكهة-السالاك'])
      expect((await shop.catalogue.product(name))?.id, name).toBe(named._id)
    await shop.editor.delete(named._id)
  })

  it('begins after the page that the one before it ended with', async () => {
    const pages = await pagesIn('products-id', 'product-nangka')
    expect(pages.map((page) => page.texts('loc')[0])).toEqual(
      ['tas', 'tempe', 'tikar'].map((slug) => `${SITE}/produk/${slug}`),
    )
  })

  it('escapes what an address may hold', async () => {
    const odd = productDocument('a&b<c', 'Aneh', { business: 'sanan', category: 'keripik' })
    await publish(shop.editor, [{ ...odd, _id: 'product-0-odd' }])
    expect((await pagesIn('products-id'))[0]?.texts('loc')).toEqual([`${SITE}/produk/a%26b%3Cc`])
    await shop.editor.delete('product-0-odd')
  })

  it('lists the standing pages, and none that is private or a search', async () => {
    const addresses = (await pagesIn('pages-id')).map((page) => page.texts('loc')[0] ?? '')
    expect(addresses).toContain(`${SITE}/`)
    expect(addresses).toContain(`${SITE}/kategori/keripik`)
    expect(addresses).toContain(`${SITE}/kecamatan/klojen`)
    expect(addresses).toContain(`${SITE}/ekspor/new-zealand`)
    for (const address of addresses) expect(address).not.toMatch(/permintaan|simpanan|bandingkan|lembar|studio|\?/)
  })

  it.each(['products', 'products-fr', 'drafts-id', 'products-id-2-x', ''])('is not found as “%s”', (name) => {
    expect(syndication.sitemapFile(name, '')).toBeUndefined()
  })
})

describe('a catalogue larger than a file', () => {
  it('is cut between pages of the walk, so that no page is lost or listed twice', () => {
    expect(PAGES_PER_FILE % WALK_PAGE).toBe(0)
    expect(PAGES_PER_FILE).toBeLessThanOrEqual(50_000)
  })

  it('is named in several files, each beginning where the one before ends, and never held as a whole', async () => {
    const ids = Array.from(
      { length: 2 * PAGES_PER_FILE + 5 },
      (_, index) => `product-${String(index).padStart(6, '0')}`,
    )
    let held = 0
    const many = createSyndication({
      catalogue: shop.catalogue,
      config,
      walk: {
        ...shop.walk,
        async *listedIds(type) {
          if (type === 'product')
            for (let start = 0; start < ids.length; start += WALK_PAGE) yield ids.slice(start, start + WALK_PAGE)
        },
        async *listedDocuments(_type, after) {
          const rest = ids.slice(ids.indexOf(after) + 1)
          for (let start = 0; start < rest.length; start += WALK_PAGE) {
            held += 1
            yield rest
              .slice(start, start + WALK_PAGE)
              .map((id) => ({ id, slug: id, updatedAt: '2026-11-01T00:00:00Z', pictures: [] }))
          }
        },
      },
    })
    const files = parseXml(await written(many.sitemapIndex()))
      .texts('loc')
      .filter((address) => address.includes('/products-id'))
    expect(files).toHaveLength(3)
    const listed: string[] = []
    for (const address of files) {
      const after = new URL(address).searchParams.get('after') ?? ''
      const text = await written(many.sitemapFile('products-id', after))
      expect(text.length).toBeLessThan(50_000_000)
      listed.push(...[...text.matchAll(/<loc>[^<]*\/(product-\d+)<\/loc>/g)].map(([, id = '']) => id))
    }
    expect(listed).toEqual(ids)

    held = 0
    const reader = many.sitemapFile('products-id', '')?.[Symbol.asyncIterator]()
    await reader?.next()
    await reader?.next()
    expect(held).toBe(1)
  })
})
