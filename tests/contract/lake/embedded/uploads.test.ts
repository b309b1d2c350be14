import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LakeUnderTest, startTestLake } from '../lakeUnderTest.ts'

/** What the embedded lake takes of uploads, and keeps of them: less than Sanity does. */
let lake: LakeUnderTest
let photo: Buffer

beforeAll(async () => {
  lake = await startTestLake()
  photo = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#b4540a' } })
    .jpeg()
    .toBuffer()
})
afterAll(() => lake.stop())

test('what the camera wrote into the picture is not passed on, and it stands upright', async () => {
  const lying = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#fff' } })
    .withExif({ IFD3: { GPSLatitude: '7/1 58/1 0/1', GPSLatitudeRef: 'S' }, IFD0: { Make: 'Telepon Sari' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const { url, metadata } = await lake.admin.assets.upload('image', lying)
  expect(metadata.dimensions).toMatchObject({ width: 40, height: 60 })
  const served = Buffer.from(await (await fetch(url)).arrayBuffer())
  expect(served.toString('latin1')).not.toContain('Telepon Sari')
  expect(await sharp(served).metadata()).toMatchObject({ width: 40, height: 60 })
})

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

test('of files PDFs and photos are taken, and they are only ever downloaded', async () => {
  const pdf = Buffer.from(`%PDF-1.7\n${randomBytes(20).toString('hex')}<html><script>alert(1)</script>`)
  const asset = await lake.admin.assets.upload('file', pdf, { filename: 'pirt.pdf' })
  const answer = await fetch(asset.url)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  expect(answer.headers.get('content-disposition')).toContain('attachment')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('content-security-policy')).toContain('sandbox')
  await expect(lake.admin.assets.upload('file', Buffer.from('MZ not a pdf'))).rejects.toMatchObject({ statusCode: 415 })

  const { client } = await lake.signIn('foto@usaha.example', 'owner')
  const taken = await sharp(photo)
    .withExif({ IFD0: { Make: 'Telepon' } })
    .toBuffer()
  const photographed = await client.assets.upload('file', taken, { filename: 'halal.jpg' })
  expect(photographed._id).toMatch(/^file-[0-9a-f]{40}-jpg$/)
  const served = await fetch(photographed.url)
  expect(served.headers.get('content-type')).toBe('image/jpeg')
  expect(served.headers.get('content-disposition')).toContain('attachment')
  expect((await sharp(Buffer.from(await served.arrayBuffer())).metadata()).exif).toBeUndefined()
})

test('an owner uploads, and sees what she uploaded, not what another did; the office’s pictures are for all', async () => {
  const sari = await lake.signIn('sari@usaha.example', 'owner')
  const budi = await lake.signIn('budi@usaha.example', 'owner')
  const file = await sari.client.assets.upload('file', Buffer.from('%PDF-1.4 rahasia'), { filename: 'halal.pdf' })
  const hers = await sari.client.assets.upload('image', photo)
  const office = await lake.admin.assets.upload('image', await sharp(photo).resize(100).toBuffer())
  const seenBy = (client: typeof sari.client) =>
    client.fetch('*[_id in $ids]._id', { ids: [file._id, hers._id, office._id] })
  expect((await seenBy(sari.client)).toSorted()).toEqual([file._id, hers._id, office._id].toSorted())
  expect(await seenBy(budi.client)).toEqual([office._id])
})
