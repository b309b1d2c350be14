import { connect } from 'node:net'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, ask, type Besieged, leavingNoTrace, startBesiegedLake } from './besiegedLake.ts'

/** Sari uploads what is no picture and no certificate, or what is one only to do harm. */

let besieged: Besieged
beforeAll(async () => {
  besieged = await startBesiegedLake()
})
afterAll(() => besieged.lake.stop())

const IMAGES = '/v2026-01-01/assets/images/production'
const FILES = '/v2026-01-01/assets/files/production'
const SCRIPT = '<script>alert(document.domain)</script>'
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${SCRIPT}</svg>`
const PNG_START = Buffer.from('89504e470d0a1a0a', 'hex')

const upload = (path: string, body: BodyInit, type = 'application/octet-stream'): Promise<Answer> =>
  leavingNoTrace(besieged, () =>
    ask(besieged, besieged.sari.token, path, { method: 'POST', body, headers: { 'content-type': type } }),
  )

const blobOf = (content: string | Buffer): Blob =>
  new Blob([typeof content === 'string' ? content : new Uint8Array(content)])

/** A piece of a PNG: length, name, content, checksum. */
function pngChunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(content.length, 0)
  named.copy(framed, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}

/** A black PNG of any size in a few bytes a row. */
function pngOf(width: number, height: number, rows: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0], 8)
  const content = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * rows), { level: 9 })
  return Buffer.concat([
    PNG_START,
    pngChunk('IHDR', header),
    pngChunk('IDAT', content),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

/** A GIF whose one frame is shown again and again: some kilobytes a frame. */
async function gifOf(width: number, height: number, frames: number): Promise<Buffer> {
  const colour = { create: { width, height, channels: 3 as const, background: '#000' } }
  const gif = await sharp({ ...colour, limitInputPixels: false })
    .gif({ effort: 1 })
    .toBuffer()
  const coloursEnd = 13 + 3 * 2 ** (((gif[10] ?? 0) & 7) + 1)
  const frame = gif.subarray(coloursEnd, -1)
  return Buffer.concat([gif.subarray(0, coloursEnd), ...Array.from({ length: frames }, () => frame), gif.subarray(-1)])
}

describe('as a picture', () => {
  test.each<[string, string | Buffer]>([
    ['HTML', `<!doctype html>${SCRIPT}`],
    ['an SVG with a script', SVG],
    ['an SVG behind a declaration and blanks', `\ufeff  \n<?xml version="1.0"?>${SVG}`],
    ['an SVG that loads a file', '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'],
    [
      'an SVG of entities within entities',
      `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>${SVG.replace('9"', '9" id="&b;"')}`,
    ],
    ['a packed SVG', Buffer.concat([Buffer.from('1f8b', 'hex'), Buffer.from(SVG)])],
    ['HTML that starts as PNG does', Buffer.concat([PNG_START, Buffer.from(SCRIPT)])],
    ['HTML that starts as GIF does', `GIF89a/*${SCRIPT}*/=0`],
    ['an SVG that starts as JPEG does', Buffer.concat([Buffer.from('ffd8ff', 'hex'), Buffer.from(SVG)])],
    ['an SVG in WebP’s clothes', `RIFF\0\0\0\0WEBP${SVG}`],
    ['an SVG in AVIF’s clothes', `\0\0\0\x1cftypavif${SVG}`],
    ['a PDF', `%PDF-1.7\n${SCRIPT}`],
    ['a TIFF', Buffer.from('49492a0008000000', 'hex')],
    ['nothing', ''],
  ])('%s, whatever it says it is', async (_, content) => {
    for (const type of ['image/png', 'image/svg+xml', 'text/html']) {
      const answer = await upload(`${IMAGES}?filename=keripik.png`, blobOf(content), type)
      expect(answer.status).toBe(400)
      expect(answer.text).not.toContain('script')
    }
  })

  test.each<[string, () => Buffer | Promise<Buffer>]>([
    ['a PNG of 60,000 × 60,000 pixels in a few kilobytes', () => pngOf(60_000, 60_000, 4000)],
    ['a PNG that says it is larger still', () => pngOf(2_000_000_000, 2_000_000_000, 1)],
    ['a PNG of one row that never ends', () => pngOf(100_000_000, 1, 1)],
    ['a GIF of 100 frames of 4 megapixels', () => gifOf(2000, 2000, 100)],
    ['a GIF of 9,000 frames', () => gifOf(100, 100, 9000)],
  ])('%s: refused at once and for little memory', async (_, bomb) => {
    const content = await bomb()
    expect(content.length).toBeLessThan(3_000_000)
    const before = process.memoryUsage().rss
    const started = performance.now()
    const answer = await upload(IMAGES, blobOf(content))
    expect(answer.status).toBe(400)
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000)
  })

  test('a picture with HTML behind its end: kept as the picture alone', async () => {
    const { lake, sari } = besieged
    const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#123' } })
      .png()
      .toBuffer()
    const asset = await sari.client.assets.upload('image', Buffer.concat([picture, Buffer.from(SCRIPT)]), {
      filename: `x.html"><img src=x onerror=${SCRIPT}>`,
      contentType: 'text/html',
    })
    for (const address of [asset.url, `${asset.url}?dl=x.html`, `${asset.url}/x.html`, `${asset.url}?w=4&fm=png`]) {
      const served = await fetch(address)
      expect(served.headers.get('content-type')).toMatch(/^image\//)
      expect(served.headers.get('x-content-type-options')).toBe('nosniff')
      expect(served.headers.get('content-security-policy')).toContain('sandbox')
      expect(await served.text()).not.toContain('script')
    }
    await lake.admin.delete(asset._id)
  })
})

describe('as a certificate', () => {
  test.each<[string, string | Buffer]>([
    ['HTML', `<!doctype html>${SCRIPT}`],
    ['HTML before the PDF', `<!doctype html>${SCRIPT}\n%PDF-1.7`],
    ['a program', Buffer.from('4d5a90000300', 'hex')],
    ['an archive', Buffer.from('504b0304', 'hex')],
    ['an SVG', SVG],
    ['a PDF in other letters', '%pdf-1.7'],
  ])('%s', async (_, content) => {
    const answer = await upload(`${FILES}?filename=halal.pdf`, blobOf(content), 'application/pdf')
    expect(answer.status).toBe(415)
  })

  test('a PDF that is HTML too: a browser only ever saves it', async () => {
    const { sari } = besieged
    const asset = await sari.client.assets.upload('file', Buffer.from(`%PDF-1.7\n<html>${SCRIPT}`), {
      filename: 'a.html',
    })
    for (const address of [asset.url, `${asset.url}/a.html`, asset.url.replace('/files/', '/images/')]) {
      const served = await fetch(address)
      expect(served.headers.get('content-type')).toBe('application/pdf')
      expect(served.headers.get('x-content-type-options')).toBe('nosniff')
      expect(served.headers.get('content-security-policy')).toContain('sandbox')
    }
    expect((await fetch(asset.url)).headers.get('content-disposition')).toMatch(/^attachment/)
  })
})

describe('a hundred megabytes', () => {
  /** Sends a request's head, and then as much of its body as the lake takes. */
  const pour = (head: string, piece: (size: number) => Buffer) =>
    new Promise<{ answer: string; sent: number }>((resolve) => {
      const { hostname, port } = new URL(besieged.lake.lake.url)
      const socket = connect(Number(port), hostname)
      const megabyte = Buffer.alloc(1024 * 1024, 7)
      let answer = ''
      let sent = 0
      const more = (): void => {
        while (sent < 100 && !socket.destroyed && !answer) {
          sent += 1
          if (!socket.write(piece(megabyte.length))) return
        }
      }
      socket.on('data', (data) => {
        answer += data.toString('latin1')
      })
      socket.on('drain', more)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => resolve({ answer, sent }))
      socket.write(head, more)
    })
  const head = (extra: string) =>
    `POST ${IMAGES} HTTP/1.1\r\nHost: lake\r\nAuthorization: Bearer ${besieged.sari.token}\r\n${extra}\r\n\r\n`

  test('that say so: refused before they are read', async () => {
    const { answer, sent } = await leavingNoTrace(besieged, () =>
      pour(head(`Content-Length: ${100 * 1024 * 1024}`), (size) => Buffer.alloc(size, 7)),
    )
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
    expect(sent).toBeLessThan(20)
  })

  test('that do not say so: refused when there are more than ten, with an answer that arrives', async () => {
    const before = process.memoryUsage().rss
    const { answer, sent } = await leavingNoTrace(besieged, () =>
      pour(head('Transfer-Encoding: chunked'), (size) =>
        Buffer.concat([Buffer.from(`${size.toString(16)}\r\n`), Buffer.alloc(size, 7), Buffer.from('\r\n')]),
      ),
    )
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
    expect(answer).toContain('"statusCode":413')
    expect(sent).toBeLessThan(60)
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000)
  })

  test('and nobody’s: refused without being read', async () => {
    const anonymous = head('Content-Length: 104857600').replace(/Authorization: .*\r\n/, '')
    const { answer, sent } = await pour(anonymous, (size) => Buffer.alloc(size, 7))
    expect(answer).toMatch(/^HTTP\/1\.1 401 /)
    expect(sent).toBeLessThan(20)
  })
})

test('asset documents are not hers to write', () =>
  leavingNoTrace(besieged, async () => {
    const { client, id } = besieged.sari
    const [picture = ''] = besieged.budisFiles
    const forged = { _type: 'sanity.imageAsset', owners: [id], url: 'https://elsewhere.example/x.png' }
    for (const attempt of [
      () => client.create({ ...forged, _id: 'image-0000-1x1-png' }),
      () => client.create({ ...forged, _id: 'drafts.image' }),
      () => client.createOrReplace({ ...forged, _id: picture }),
      () =>
        client
          .patch(picture)
          .set({ owners: [id] })
          .commit(),
      () => client.delete(picture),
    ])
      await expect(attempt()).rejects.toMatchObject({ statusCode: 403 })
  }))
