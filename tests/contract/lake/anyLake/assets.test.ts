import { createHash, randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AnyLake, openLake } from './anyLake.ts'

/** Uploads. https://www.sanity.io/docs/http-reference/assets, https://www.sanity.io/docs/apis-and-sdks/asset-metadata */
let lake: AnyLake
let photo: Buffer

beforeAll(async () => {
  lake = await openLake()
  photo = await unlikePicture()
})
afterAll(() => lake.close())

const sha1 = (content: Buffer) => createHash('sha1').update(content).digest('hex')

/** A picture like no other: lakes keep the same file once, however often it is uploaded. */
const unlikePicture = (): Promise<Buffer> =>
  sharp(randomBytes(64 * 48 * 3), { raw: { width: 64, height: 48, channels: 3 } })
    .resize(400, 300)
    .jpeg()
    .toBuffer()

async function upload(kind: 'image' | 'file', ...[content, options]: [Buffer, UploadOptions?]) {
  const asset = await lake.client.assets.upload(kind, content, options)
  lake.keepTrackOf(asset._id)
  return asset
}
type UploadOptions = Parameters<AnyLake['client']['assets']['upload']>[2]

describe('a picture', () => {
  test('becomes a document that says what it is, and where', async () => {
    const asset = await upload('image', photo, { filename: 'keripik.jpg' })
    expect(asset).toMatchObject({
      _id: `image-${asset.sha1hash}-400x300-jpg`,
      _type: 'sanity.imageAsset',
      sha1hash: expect.stringMatching(/^[0-9a-f]{40}$/),
      originalFilename: 'keripik.jpg',
      extension: 'jpg',
      mimeType: 'image/jpeg',
      path: expect.stringMatching(new RegExp(`^images/.+/.+/${asset.sha1hash}-400x300\\.jpg$`)),
      metadata: {
        dimensions: { width: 400, height: 300, aspectRatio: 4 / 3 },
        hasAlpha: false,
        isOpaque: true,
        lqip: expect.stringMatching(/^data:image\/jpeg;base64,/),
        palette: { dominant: { background: expect.stringMatching(/^#[0-9a-f]{6}$/) } },
      },
    })
    const served = await fetch(asset.url)
    expect(served.headers.get('content-type')).toBe('image/jpeg')
    expect(await sharp(await served.arrayBuffer()).metadata()).toMatchObject({ width: 400, height: 300 })
  })

  test('uploaded twice is one asset', async () => {
    const picture = await unlikePicture()
    const first = await upload('image', picture, { filename: 'one.jpg' })
    expect((await upload('image', picture, { filename: 'two.jpg' }))._id).toBe(first._id)
  })

  test('keeps what was said of it, and where it came from', async () => {
    const said = { title: 'Keripik', label: 'depan', description: 'Di atas meja', creditLine: 'Foto: contoh' }
    const source = { id: 'photo-7', name: 'album', url: 'https://album.example/7' }
    expect(await upload('image', await unlikePicture(), { ...said, source })).toMatchObject({ ...said, source })
  })

  test('in use cannot be deleted; afterwards it can', async () => {
    const { _id } = await upload('image', await unlikePicture())
    const picture = { _type: 'image', asset: { _type: 'reference', _ref: _id } }
    const page = await lake.client.create({ _id: lake.id('page'), _type: lake.type('page'), picture })
    await expect(lake.client.delete(_id)).rejects.toMatchObject({ statusCode: 409 })
    await lake.client.delete(page._id)
    await lake.client.delete(_id)
    expect(await lake.client.getDocument(_id)).toBeUndefined()
  })

  test('that is none is refused', async () => {
    await expect(lake.client.assets.upload('image', Buffer.from('not a picture'))).rejects.toMatchObject({
      statusCode: 400,
    })
  })
})

test('a file becomes a document, and is served as it was', async () => {
  const pdf = Buffer.from(`%PDF-1.7\n${randomBytes(20).toString('hex')}`)
  const asset = await upload('file', pdf, { filename: 'pirt.pdf', contentType: 'application/pdf' })
  expect(asset).toMatchObject({
    _id: `file-${sha1(pdf)}-pdf`,
    _type: 'sanity.fileAsset',
    sha1hash: sha1(pdf),
    originalFilename: 'pirt.pdf',
    mimeType: 'application/pdf',
    extension: 'pdf',
    size: pdf.length,
  })
  expect(Buffer.from(await (await fetch(asset.url)).arrayBuffer())).toEqual(pdf)
})
