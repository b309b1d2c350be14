import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LOCALES } from '#i18n/locale.ts'
import { createSyndication, type Syndication } from '#syndication/syndication.ts'
import { type LakeShop, startLakeShop } from '../../support/shop.ts'
import { siteConfig } from '../../support/siteConfig.ts'

let shop: LakeShop
let dataDir: string
let syndication: Syndication
beforeAll(async () => {
  shop = await startLakeShop()
  dataDir = await mkdtemp(join(tmpdir(), 'cards-'))
  syndication = createSyndication({
    ...shop,
    config: siteConfig({ DATA_DIR: dataDir, SANITY_API_HOST: shop.lake.lake.url }),
  })
})
afterAll(async () => {
  await shop.stop()
  await rm(dataDir, { recursive: true, force: true })
})

async function card(slug: string, locale: 'id' | 'en' | 'ar' = 'id') {
  const found = await syndication.shareCard('produk', slug, locale)
  if (!found) throw new Error(`There is no card of ${slug}.`)
  return found
}
/** The brightness of a card's corner, and how much it varies where the title stands (0 to 255). */
async function looksOf(jpeg: Uint8Array, corner: 'left' | 'right') {
  const part = (left: number, top: number, width: number, height: number) =>
    sharp(jpeg).extract({ left, top, width, height }).greyscale().toBuffer()
  const brightness = async (bytes: Buffer) => (await sharp(bytes).stats()).channels[0]
  return {
    corner: (await brightness(await part(corner === 'left' ? 0 : 1180, 0, 20, 20)))?.mean ?? 0,
    title: (await brightness(await part(corner === 'left' ? 72 : 628, 150, 500, 300)))?.stdev ?? 0,
  }
}
const cardFiles = async () => (await readdir(join(dataDir, 'media', 'cards'))).filter((name) => name.endsWith('.jpg'))

describe('the picture of a product for chats', () => {
  it.each(LOCALES)('is a JPEG of 1200 × 630 pixels that a chat takes (%s)', async (locale) => {
    const jpeg = await (await card('tempe', locale)).draw()
    expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
    expect(jpeg.byteLength).toBeLessThan(300_000)
  })

  it.each([
    ['id', 'left', 'right'],
    ['en', 'left', 'right'],
    ['ar', 'right', 'left'],
  ] as const)(
    'has in %s its words on the %s, on paper, and its dark window on the %s',
    async (locale, words, window) => {
      const jpeg = await (await card('tempe', locale)).draw()
      const text = await looksOf(jpeg, words)
      expect(text.corner).toBeGreaterThan(230)
      expect(text.title).toBeGreaterThan(25)
      expect((await looksOf(jpeg, window)).corner).toBeLessThan(60)
    },
  )

  it('is drawn once and kept', async () => {
    const { draw } = await card('apel')
    const before = (await cardFiles()).length
    const [first, second] = await Promise.all([draw(), draw()])
    expect(second).toBe(first)
    expect(Buffer.compare(await draw(), first)).toBe(0)
    expect(await cardFiles()).toHaveLength(before + 1)
  })

  it('has another address as soon as it shows something else, and the same one for what it does not show', async () => {
    const { path } = await card('nangka')
    await shop.editor.patch('product-nangka').set({ priceIdr: 99_000 }).commit()
    expect((await card('nangka')).path).toBe(path)
    await shop.editor.patch('product-nangka').set({ 'name.id': 'Keripik Nangka Madu' }).commit()
    expect((await card('nangka')).path).not.toBe(path)
  })

  it('that the image host has no picture for is not kept without it', async () => {
    const asset = {
      _id: `image-${'c'.repeat(40)}-10x10-png`,
      _type: 'sanity.imageAsset',
      extension: 'png',
      url: 'x',
      path: 'x',
    }
    await shop.editor.createOrReplace(asset)
    const picture = { _type: 'image', _key: 'a', alt: { id: 'x' }, asset: { _type: 'reference', _ref: asset._id } }
    await shop.editor
      .patch('product-tas')
      .set({ pictures: [picture] })
      .commit()
    const broken = await card('tas')
    await expect(broken.draw()).rejects.toThrow('the image host answered')
    expect(existsSync(join(dataDir, 'media', 'cards', broken.path.replace(/.*id-/, '')))).toBe(false)
    await (await card('tikar')).draw()
  })

  it('is there for products and makers that are published, and for nothing else', async () => {
    expect((await syndication.shareCard('umkm', 'sanan', 'en'))?.path).toMatch(
      /^\/bagikan\/umkm\/sanan\/en-[0-9a-f]{16}\.jpg$/,
    )
    expect(await syndication.shareCard('umkm', 'tempe', 'en')).toBeUndefined()
    expect(await syndication.shareCard('produk', '../secrets', 'id')).toBeUndefined()
  })
})
