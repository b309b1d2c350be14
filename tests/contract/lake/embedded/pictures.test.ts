import { createImageUrlBuilder } from '@sanity/image-url'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DATASET, type LakeUnderTest, PROJECT, startTestLake } from '../lakeUnderTest.ts'

/** How the embedded lake serves pictures, beyond what any lake does. */
let lake: LakeUnderTest
let url: string
let id: string

beforeAll(async () => {
  lake = await startTestLake()
  const picture = await sharp({ create: { width: 400, height: 200, channels: 3, background: '#ff0000' } })
    .png()
    .toBuffer()
  const asset = await lake.admin.assets.upload('image', picture)
  url = asset.url
  id = asset._id
})
afterAll(() => lake.stop())

test('under its own address: kept for ever, no part of another site', async () => {
  const { headers } = await fetch(url)
  expect(url).toBe(`${lake.lake.url}/images/${PROJECT}/${DATASET}/${id.slice(6, 46)}-400x200.png`)
  expect(headers.get('cache-control')).toContain('immutable')
  expect(headers.get('content-security-policy')).toContain('sandbox')
})

test('the best format that the browser takes', async () => {
  const drawn = (accept: string) => fetch(`${url}?auto=format&w=50`, { headers: { accept } })
  const modern = await drawn('image/avif,image/webp,*/*')
  expect(modern.headers.get('content-type')).toBe('image/avif')
  expect(modern.headers.get('vary')).toContain('accept')
  expect((await drawn('*/*')).headers.get('content-type')).toBe('image/png')
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
  expect((await fetch(`${lake.lake.url}/images/${PROJECT}/${DATASET}/${name}`)).status).toBe(404)
})

test('a picture asked for many times at once is drawn once, and is the same each time', async () => {
  const drawn = async () => Buffer.from(await (await fetch(`${url}?w=77&fm=webp`)).arrayBuffer()).toString('base64')
  expect(new Set(await Promise.all(Array.from({ length: 12 }, drawn))).size).toBe(1)
})
