import { createHash, randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LakeUnderTest, startTestLake } from './lakeUnderTest.ts'

let lake: LakeUnderTest
let photo: Buffer

beforeAll(async () => {
  lake = await startTestLake()
  photo = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#b4540a' } })
    .withExif({ IFD3: { GPSLatitude: '7/1 58/1 0/1', GPSLatitudeRef: 'S' }, IFD0: { Make: 'Telepon Sari' } })
    .jpeg()
    .toBuffer()
})
afterAll(() => lake.stop())

const sha1 = (content: Buffer) => createHash('sha1').update(content).digest('hex')

test('a picture becomes a document with all the Studio and the site need to know of it', async () => {
  const asset = await lake.admin.assets.upload('image', photo, { filename: 'keripik.jpg' })
  const kept = sha1(Buffer.from(await (await fetch(asset.url)).arrayBuffer()))
  expect(asset).toMatchObject({
    _id: `image-${kept}-400x300-jpg`,
    _type: 'sanity.imageAsset',
    sha1hash: kept,
    originalFilename: 'keripik.jpg',
    extension: 'jpg',
    mimeType: 'image/jpeg',
    path: `images/etalase/production/${kept}-400x300.jpg`,
    url: `${lake.lake.url}/images/etalase/production/${kept}-400x300.jpg`,
    metadata: {
      dimensions: { width: 400, height: 300, aspectRatio: 4 / 3 },
      hasAlpha: false,
      isOpaque: true,
      lqip: expect.stringMatching(/^data:image\/jpeg;base64,/),
      palette: {
        dominant: { background: expect.stringMatching(/^#b[0-9a-f]5[0-9a-f]0[0-9a-f]$/), foreground: '#fff' },
      },
    },
  })
  const again = await lake.admin.assets.upload('image', photo)
  expect(again._rev).toBe(asset._rev)
})

test('what the camera wrote into the picture is not passed on, and it stands upright', async () => {
  const lying = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#fff' } })
    .withExif({ IFD0: { Make: 'Telepon Sari' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const { url, metadata } = await lake.admin.assets.upload('image', lying)
  expect(metadata.dimensions).toMatchObject({ width: 40, height: 60 })
  const served = Buffer.from(await (await fetch(url)).arrayBuffer())
  expect(served.toString('latin1')).not.toContain('Telepon Sari')
  expect(await sharp(served).metadata()).toMatchObject({ width: 40, height: 60 })
})

test.each(['png', 'jpeg', 'webp', 'gif', 'avif'] as const)(
  'what the lake made of a %s stays byte for byte when an administrator brings it back, so its name stays too',
  async (format) => {
    const upload = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#0a7d5b' } })
      .withExif({ IFD0: { Make: 'Telepon Sari' } })
      .toFormat(format)
      .toBuffer()
    const asset = await lake.admin.assets.upload('image', upload)
    const served = Buffer.from(await (await fetch(asset.url)).arrayBuffer())
    const again = await lake.admin.assets.upload('image', served)
    expect(again).toMatchObject({ _id: asset._id, _rev: asset._rev })
    expect(asset.sha1hash).toBe(sha1(served))
  },
)

test.each([
  [
    'an SVG',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'),
  ],
  ['HTML', Buffer.from('<!doctype html><script>alert(1)</script>')],
  [
    'HTML after the first bytes of a PNG',
    Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('<script>')]),
  ],
  ['noise', randomBytes(500)],
  ['a PDF', Buffer.from('%PDF-1.7\n')],
])('%s is not a picture', async (_, content) => {
  await expect(lake.admin.assets.upload('image', content)).rejects.toMatchObject({
    statusCode: 400,
    message: expect.stringContaining('Invalid image'),
  })
})

test('a half of a picture is not one', async () => {
  await expect(lake.admin.assets.upload('image', photo.subarray(0, photo.length / 2))).rejects.toMatchObject({
    statusCode: 400,
  })
})

test('a small file that unpacks to very many pixels is refused', async () => {
  const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#000' } })
    .png()
    .toBuffer()
  expect(bomb.length).toBeLessThan(1_000_000)
  await expect(lake.admin.assets.upload('image', bomb)).rejects.toMatchObject({ statusCode: 400 })
})

test('ten megabytes and not one byte more', async () => {
  const answer = await lake.request('/v2026-01-01/assets/images/production', {
    method: 'POST',
    body: randomBytes(10 * 1024 * 1024 + 1),
  })
  expect(answer.status).toBe(413)
  expect(await answer.json()).toMatchObject({ statusCode: 413 })
})

test('a certificate is kept as a PDF, and only ever downloaded', async () => {
  const pdf = Buffer.from(`%PDF-1.7\n${randomBytes(20).toString('hex')}<html><script>alert(1)</script>`)
  const asset = await lake.admin.assets.upload('file', pdf, { filename: 'pirt.pdf' })
  expect(asset).toMatchObject({ _id: `file-${sha1(pdf)}-pdf`, _type: 'sanity.fileAsset', mimeType: 'application/pdf' })
  const answer = await fetch(asset.url)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  expect(answer.headers.get('content-disposition')).toContain('attachment')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('content-security-policy')).toContain('sandbox')
  await expect(lake.admin.assets.upload('file', Buffer.from('MZ not a pdf'))).rejects.toMatchObject({ statusCode: 415 })
})

test('an owner uploads, and sees the files she uploaded but not another’s', async () => {
  const sari = await lake.signIn('sari@usaha.example', 'owner')
  const budi = await lake.signIn('budi@usaha.example', 'owner')
  const file = await sari.client.assets.upload('file', Buffer.from('%PDF-1.4 rahasia'), { filename: 'halal.pdf' })
  const read = (client: typeof sari.client) =>
    client.fetch('*[_type == "sanity.fileAsset" && _id == $id]._id', { id: file._id })
  expect(await read(sari.client)).toEqual([file._id])
  expect(await read(budi.client)).toEqual([])
  const picture = await sari.client.assets.upload('image', photo)
  expect(await budi.client.fetch('*[_id == $id]._id', { id: picture._id })).toEqual([picture._id])
})

test('a picture in use cannot be deleted', async () => {
  const { _id } = await lake.admin.assets.upload('image', photo)
  const picture = { _type: 'image', asset: { _type: 'reference', _ref: _id } }
  await lake.admin.create({ _id: 'p', _type: 'product', pictures: [picture] })
  await expect(lake.admin.delete(_id)).rejects.toMatchObject({ statusCode: 409 })
})
