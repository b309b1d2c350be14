import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FrontServerUnderTest, startTestFront } from '../../support/frontServer.ts'
import { type LakeUnderTest, startTestLake } from '../lake/lakeUnderTest.ts'

let lake: LakeUnderTest
let site: FrontServerUnderTest
let file = ''

beforeAll(async () => {
  lake = await startTestLake()
  const drawn = sharp({ create: { width: 800, height: 600, channels: 3, background: '#b5432a' } })
  const asset = await lake.admin.assets.upload('image', await drawn.png().toBuffer(), { filename: 'batik.png' })
  file = asset._id.replace(/^image-/, '').replace(/-png$/, '.png')
  site = await startTestFront({ env: { SANITY_API_HOST: lake.lake.url } })
})
afterAll(async () => {
  await site.stop()
  await lake.stop()
})

const kept = () => readdirSync(join(site.config.dataDir, 'media'))

describe('pictures under our own address', () => {
  it.each([
    ['avif', 'image/avif', 'heif'],
    ['webp', 'image/webp', 'webp'],
    ['jpg', 'image/jpeg', 'jpeg'],
    ['png', 'image/png', 'png'],
  ])('come as %s, in the width asked for, immutable', async (format, type, decoded) => {
    const answer = await site.visit(`/media/${file}?w=320&fm=${format}`)
    expect([answer.status, answer.headers['content-type']]).toEqual([200, type])
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(Number(answer.headers['content-length'])).toBe(answer.body.length)
    expect(await sharp(answer.body).metadata()).toMatchObject({ width: 320, height: 240, format: decoded })
  })

  it('are never made larger than they are', async () => {
    const answer = await site.visit(`/media/${file}?w=1280&fm=webp`)
    expect((await sharp(answer.body).metadata()).width).toBe(800)
  })

  it('have no body for HEAD', async () => {
    const answer = await site.visit(`/media/${file}?w=320&fm=webp`, { method: 'HEAD' })
    expect([answer.status, answer.body.length, Number(answer.headers['content-length']) > 0]).toEqual([200, 0, true])
  })

  it('are fetched once for many who ask at once, and kept whole', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => site.visit(`/media/${file}?w=160&fm=webp`)))
    expect(new Set(answers.map(({ body }) => body.toString('base64'))).size).toBe(1)
    expect(kept().filter((name) => name.includes('.160.'))).toEqual([`${file}.160.webp`])
  })

  it.each([
    ['an unknown width', (name: string) => `/media/${name}?w=321&fm=webp`],
    ['a width in disguise', (name: string) => `/media/${name}?w=0320&fm=webp`],
    ['no width', (name: string) => `/media/${name}?fm=webp`],
    ['an unknown format', (name: string) => `/media/${name}?w=320&fm=svg`],
    ['no name', () => '/media/?w=320&fm=webp'],
    ['another folder', () => '/media/..%2f..%2fsecrets.json?w=320&fm=webp'],
    ['another folder, plainly', () => '/media/../secrets.json?w=320&fm=webp'],
    ['another host', () => '/media/@evil.test/x.png?w=320&fm=webp'],
    ['a name with more behind it', (name: string) => `/media/${name}/..?w=320&fm=webp`],
    ['a picture that the CMS has not', () => `/media/${'0'.repeat(40)}-1x1.png?w=320&fm=webp`],
  ])('refuse %s, and keep nothing of it', async (_, path) => {
    const before = kept()
    expect((await site.visit(path(file))).status).toBe(404)
    expect(kept()).toEqual(before)
  })
})

describe('an image host that does not answer', () => {
  it('costs the new pictures only: 502, and those kept stay', async () => {
    const ill = createServer((_, response) => response.writeHead(500).end())
    await new Promise<void>((resolve) => ill.listen(0, '127.0.0.1', resolve))
    const address = ill.address()
    const port = typeof address === 'object' ? address?.port : 0
    const other = await startTestFront({
      env: { SANITY_API_HOST: `http://127.0.0.1:${port}`, DATA_DIR: site.config.dataDir },
    })
    try {
      expect((await other.visit(`/media/${file}?w=640&fm=webp`)).status).toBe(502)
      expect((await other.visit(`/media/${file}?w=320&fm=webp`)).status).toBe(200)
    } finally {
      await other.stop()
      ill.close()
    }
  })
})
