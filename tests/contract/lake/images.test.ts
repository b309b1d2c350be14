import { createImageUrlBuilder } from '@sanity/image-url'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DATASET, type LakeUnderTest, PROJECT, startTestLake } from './lakeUnderTest.ts'

let lake: LakeUnderTest
let url: string
let id: string

beforeAll(async () => {
  lake = await startTestLake()
  // Red on the left, blue on the right.
  const half = await sharp({ create: { width: 200, height: 200, channels: 3, background: '#0000ff' } })
    .png()
    .toBuffer()
  const picture = await sharp({ create: { width: 400, height: 200, channels: 3, background: '#ff0000' } })
    .composite([{ input: half, left: 200, top: 0 }])
    .png()
    .toBuffer()
  const asset = await lake.admin.assets.upload('image', picture)
  url = asset.url
  id = asset._id
})
afterAll(() => lake.stop())

async function drawn(search: string, headers: Record<string, string> = {}) {
  const answer = await fetch(url + search, { headers })
  const content = Buffer.from(await answer.arrayBuffer())
  return { answer, content, ...(await sharp(content).metadata()) }
}
const firstPixel = async (content: Buffer) => [...(await sharp(content).raw().toBuffer()).subarray(0, 3)]

test('without parameters: the picture itself, for ever', async () => {
  const { answer, width, height } = await drawn('')
  expect([width, height]).toEqual([400, 200])
  expect(answer.headers.get('content-type')).toBe('image/png')
  expect(answer.headers.get('cache-control')).toContain('immutable')
})

test.each([
  ['?w=100', [100, 50]],
  ['?h=100', [200, 100]],
  ['?w=100&h=100', [100, 50]],
  ['?w=100&h=100&fit=crop', [100, 100]],
  ['?w=100&h=100&fit=fill', [100, 100]],
  ['?w=100&h=100&fit=scale', [100, 100]],
  ['?w=800&fit=max', [400, 200]],
  ['?w=100&dpr=2', [200, 100]],
  ['?rect=200,0,200,200&w=50', [50, 50]],
  ['?w=50&h=100&fit=crop&crop=focalpoint&fp-x=0.9&fp-y=0.5', [50, 100]],
])('%s is drawn to measure', async (search, size) => {
  const { width, height } = await drawn(search)
  expect([width, height]).toEqual(size)
})

test('a part of the picture, and the part around the focal point', async () => {
  expect(await firstPixel((await drawn('?rect=200,0,200,200')).content)).toEqual([0, 0, 255])
  expect(await firstPixel((await drawn('?w=50&h=100&fit=crop&crop=focalpoint&fp-x=0.9')).content)).toEqual([0, 0, 255])
  expect(await firstPixel((await drawn('?w=50&h=100&fit=crop&crop=focalpoint&fp-x=0.1')).content)).toEqual([255, 0, 0])
})

test('the format asked for, or the best the browser takes', async () => {
  expect((await drawn('?fm=webp&w=50')).format).toBe('webp')
  expect((await drawn('?fm=jpg&w=50&q=40')).format).toBe('jpeg')
  const modern = await drawn('?auto=format&w=50', { accept: 'image/avif,image/webp,*/*' })
  expect(modern.answer.headers.get('content-type')).toBe('image/avif')
  expect(modern.answer.headers.get('vary')).toContain('accept')
  expect((await drawn('?auto=format&w=50', { accept: 'image/webp,*/*' })).format).toBe('webp')
  expect((await drawn('?auto=format&w=50', { accept: '*/*' })).format).toBe('png')
})

test('the addresses that @sanity/image-url makes are understood', async () => {
  const builder = createImageUrlBuilder({ projectId: PROJECT, dataset: DATASET, baseUrl: lake.lake.url })
  const address = builder
    .image(id)
    .withOptions({ width: 120, height: 60, fit: 'crop', auto: 'format', quality: 60 })
    .url()
  const answer = await fetch(address)
  expect(answer.status).toBe(200)
  expect(await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).toMatchObject({ width: 120, height: 60 })
})

test.each(['?w=0', '?w=100000', '?fit=everything', '?rect=1', '?dpr=99', '?w=-5'])('%s is refused', async (search) => {
  expect((await fetch(url + search)).status).toBe(400)
})

test.each(['nothing.png', '..%2f..%2flake.sqlite', `${'0'.repeat(40)}-1x1.png`])('there is no %s', async (name) => {
  expect((await fetch(`${lake.lake.url}/images/etalase/production/${name}`)).status).toBe(404)
})

test('a picture asked for many times at once is drawn once, and is the same each time', async () => {
  const all = await Promise.all(Array.from({ length: 12 }, () => drawn('?w=77&fm=webp')))
  expect(new Set(all.map(({ content }) => content.toString('base64'))).size).toBe(1)
})
