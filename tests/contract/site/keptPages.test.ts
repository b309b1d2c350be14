import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type FrontServerUnderTest, PAGE_POLICY, renderedPage, startTestFront } from '../../support/frontServer.ts'

const TEXT = '<p>Keripik tempe Sanan</p>'.repeat(200)
let site: FrontServerUnderTest
let rendered = 0

beforeAll(async () => {
  site = await startTestFront({
    renderPage(request, response) {
      rendered += 1
      response.end(`rendered ${request.url}`)
    },
  })
})
afterAll(() => site.stop())
beforeEach(async () => {
  site.cache.purgeAll()
  rendered = 0
  await site.cache.render('/produk/keripik', async () => renderedPage(TEXT, ['product:1']))
})

describe('a kept page', () => {
  it('is answered without rendering, with its own headers', async () => {
    const answer = await site.visit('/produk/keripik')
    expect(answer.body.toString()).toBe(TEXT)
    expect(answer.headers).toMatchObject({
      'content-security-policy': PAGE_POLICY,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: 'accept-encoding',
      'x-cache': 'HIT',
      'x-frame-options': 'DENY',
    })
    expect(rendered).toBe(0)
  })

  it('is the same page for visitors from campaigns, and however its address is escaped', async () => {
    for (const path of ['/produk/keripik?utm_source=wa&fbclid=x', '/produk/%6Beripik']) {
      expect((await site.visit(path)).headers['x-cache']).toBe('HIT')
    }
  })

  it('is not what a search, a post or another page gets', async () => {
    const post = { method: 'POST', headers: { origin: 'http://etalase.test' }, body: 'a=1' }
    const answers = [
      await site.visit('/produk/keripik?q=a'),
      await site.visit('/produk/keripik', post),
      await site.visit('/produk'),
    ]
    expect(answers.map(({ headers }) => headers['x-cache'])).toEqual([undefined, undefined, undefined])
    expect(rendered).toBe(3)
  })

  it('is rendered anew once its tag is purged', async () => {
    site.cache.purgeTags(['product:2'])
    expect((await site.visit('/produk/keripik')).headers['x-cache']).toBe('HIT')
    site.cache.purgeTags(['product:1'])
    expect((await site.visit('/produk/keripik')).body.toString()).toBe('rendered /produk/keripik')
  })

  it('has no body for HEAD, but its length', async () => {
    const answer = await site.visit('/produk/keripik', { method: 'HEAD' })
    expect([answer.status, answer.headers['content-length'], answer.body.length]).toEqual([200, String(TEXT.length), 0])
  })
})

describe('a visitor who has the page', () => {
  const tagOf = async () => (await site.visit('/produk/keripik')).headers.etag ?? ''

  it.each<[string, (tag: string) => string]>([
    ['its tag', (tag) => tag],
    ['its tag among others', (tag) => `"x", ${tag} , W/"y"`],
    ['its tag, made strong on the way', (tag) => tag.replace('W/', '')],
    ['any', () => '*'],
  ])('gets 304 for %s', async (_, header) => {
    const answer = await site.visit('/produk/keripik', { headers: { 'if-none-match': header(await tagOf()) } })
    expect([answer.status, answer.body.length, answer.headers.etag]).toEqual([304, 0, await tagOf()])
    expect(answer.headers['content-security-policy']).toBe(PAGE_POLICY)
    expect(answer.headers['content-encoding']).toBeUndefined()
  })

  it('gets the new page after it changed', async () => {
    const old = await tagOf()
    site.cache.purgeTags(['product:1'])
    await site.cache.render('/produk/keripik', async () => renderedPage(`${TEXT}!`, ['product:1']))
    const answer = await site.visit('/produk/keripik', { headers: { 'if-none-match': old } })
    expect([answer.status, answer.body.toString()]).toEqual([200, `${TEXT}!`])
  })
})

describe('compression', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['br;q=0.0, gzip;q=0', undefined],
    ['identity', undefined],
  ])('for %j is %s', async (accepted, encoding) => {
    const answer = await site.visit('/produk/keripik', { headers: { 'accept-encoding': accepted } })
    expect(answer.headers['content-encoding']).toBe(encoding)
    expect(Number(answer.headers['content-length'])).toBe(answer.body.length)
    const decode = { br: brotliDecompressSync, gzip: gunzipSync }[encoding ?? ''] ?? ((body: Buffer) => body)
    expect(decode(answer.body).toString()).toBe(TEXT)
  })

  it('is done once: the second visitor gets the same bytes', async () => {
    const visit = () => site.visit('/produk/keripik', { headers: { 'accept-encoding': 'br' } })
    const [first, second] = await Promise.all([visit(), visit()])
    expect(first.body.equals(second.body)).toBe(true)
    expect(site.cache.find('/produk/keripik')?.page.encoded.size).toBe(1)
  })

  it('also serves pages that are not kept', async () => {
    const long = await startTestFront({
      renderPage(_, response) {
        response.setHeader('content-type', 'text/html; charset=utf-8')
        response.end(TEXT)
      },
    })
    try {
      const answer = await long.visit('/produk?q=a', { headers: { 'accept-encoding': 'gzip' } })
      expect(answer.headers['content-encoding']).toBe('gzip')
      expect(gunzipSync(answer.body).toString()).toBe(TEXT)
    } finally {
      await long.stop()
    }
  })
})
