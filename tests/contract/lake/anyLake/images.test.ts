import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AnyLake, openLake } from './anyLake.ts'

/** Pictures drawn to measure. https://www.sanity.io/docs/apis-and-sdks/image-urls */
let lake: AnyLake
let url: string

beforeAll(async () => {
  lake = await openLake()
  // Red on the left, blue on the right, and a line of noise at the top that makes it a file of its own.
  const [red, blue] = await Promise.all(
    ['#ff0000', '#0000ff'].map((background) =>
      sharp({ create: { width: 200, height: 200, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  )
  const noise = await sharp(randomBytes(400 * 3), { raw: { width: 400, height: 1, channels: 3 } })
    .png()
    .toBuffer()
  const picture = await sharp({ create: { width: 400, height: 200, channels: 3, background: '#fff' } })
    .composite([
      { input: red, left: 0, top: 0 },
      { input: blue, left: 200, top: 0 },
      { input: noise, left: 0, top: 0 },
    ])
    .png()
    .toBuffer()
  const asset = await lake.client.assets.upload('image', picture)
  lake.keepTrackOf(asset._id)
  url = asset.url
})
afterAll(() => lake.close())

async function drawn(search: string, accept = '*/*') {
  const answer = await fetch(url + search, { headers: { accept } })
  const content = Buffer.from(await answer.arrayBuffer())
  return { answer, content, ...(await sharp(content).metadata()) }
}

/** The colour in the middle, roughly: lossy formats shift it. */
async function colour(content: Buffer): Promise<'red' | 'blue'> {
  const { data, info } = await sharp(content).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const middle = (Math.floor(info.height / 2) * info.width + Math.floor(info.width / 2)) * info.channels
  return (data[middle] ?? 0) > (data[middle + 2] ?? 0) ? 'red' : 'blue'
}

test.each([
  ['', [400, 200]],
  ['?w=100', [100, 50]],
  ['?h=100', [200, 100]],
  ['?w=100&h=100', [100, 50]],
  ['?w=100&h=100&fit=crop', [100, 100]],
  ['?w=100&h=100&fit=fill&bg=ffffff', [100, 100]],
  ['?w=100&h=100&fit=scale', [100, 100]],
  ['?w=800&fit=max', [400, 200]],
  ['?w=100&dpr=2', [200, 100]],
  ['?rect=200,0,200,200&w=50', [50, 50]],
])('%s is drawn to measure', async (search, size) => {
  const { width, height } = await drawn(search)
  expect([width, height]).toEqual(size)
})

test('a part of the picture, and the part around the focal point', async () => {
  expect(await colour((await drawn('?rect=200,0,200,200')).content)).toBe('blue')
  const cropped = '?w=50&h=100&fit=crop&crop=focalpoint&fp-y=0.5'
  expect(await colour((await drawn(`${cropped}&fp-x=0.9`)).content)).toBe('blue')
  expect(await colour((await drawn(`${cropped}&fp-x=0.1`)).content)).toBe('red')
})

test('the format asked for, or one the browser takes', async () => {
  expect((await drawn('?fm=webp&w=50')).format).toBe('webp')
  expect((await drawn('?fm=jpg&w=50&q=40')).format).toBe('jpeg')
  expect((await drawn('?auto=format&w=50', 'image/webp,*/*')).format).toBe('webp')
})

test('kept for long', async () => {
  const { answer } = await drawn('?w=60')
  expect(answer.headers.get('cache-control')).toMatch(/max-age=\d{6,}/)
})
