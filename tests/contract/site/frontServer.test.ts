import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askRaw } from '../../support/ask.ts'
import { type FrontServerUnderTest, PAGE_POLICY, startTestFront } from '../../support/frontServer.ts'

const SCRIPT = 'console.log("etalase")\n'.repeat(100)
const OUR_POST = { origin: 'http://etalase.test', 'content-type': 'application/x-www-form-urlencoded' }

let site: FrontServerUnderTest
let facts: { clientAddress: string; forwarded: string[] } | undefined

beforeAll(async () => {
  site = await startTestFront({
    files: { '_astro/app.Ab12Cd34.js': SCRIPT, 'favicon.svg': '<svg/>', '_astro/vanishing.js': SCRIPT },
    studio: {
      'index.html': '<html><head><script>start()</script></head></html>',
      'static/app-Ab12Cd34.js': SCRIPT,
    },
    env: { TRUSTED_PROXIES: '1' },
    renderPage(request, response, given, next) {
      if (request.url === '/unknown') return next()
      if (request.url === '/throws') throw new Error('before a promise')
      if (request.url === '/rejects') return Promise.reject(new Error('in a promise'))
      if (request.url === '/breaks') {
        response.write('half a page')
        return Promise.reject(new Error('half way'))
      }
      facts = {
        clientAddress: given.clientAddress,
        forwarded: Object.keys(request.headers).filter((name) => name.startsWith('x-forwarded')),
      }
      response.setHeader('content-security-policy', PAGE_POLICY)
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(`<p>${request.method} ${request.url}</p>`.repeat(100))
      return undefined
    },
  })
})
afterAll(() => site.stop())

describe('headers of every answer', () => {
  it.each([
    ['a page', '/', 200, {}],
    ['an unknown page', '/unknown', 404, {}],
    ['a page that fails', '/throws', 500, {}],
    ['a page that fails later', '/rejects', 500, {}],
    ['a file', '/favicon.svg', 200, {}],
    ['a picture that is none', '/media/x', 404, {}],
    ['the Studio', '/studio', 200, {}],
    ['health', '/healthz', 200, {}],
    ['a malformed address', '/%', 400, {}],
    ['another host', '/', 421, { headers: { host: 'evil.test' } }],
    ['a method of no use', '/', 405, { method: 'PUT' }],
    ['a post from elsewhere', '/', 403, { method: 'POST', headers: { origin: 'http://evil.test' }, body: 'a=1' }],
  ])('%s', async (_, path, status, question) => {
    const answer = await site.visit(path, question)
    expect(answer.status).toBe(status)
    expect(answer.headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'x-request-id': expect.stringMatching(/^[\da-f-]{36}$/),
    })
    expect(answer.headers['strict-transport-security']).toBeUndefined()
    expect(answer.headers['x-powered-by']).toBeUndefined()
  })

  it('stand on what is no HTTP at all, too', async () => {
    const answer = await askRaw(site.front.port, 'NONSENSE\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(answer).toContain('content-security-policy: ')
  })

  it('stand on an answer to headers that are too many', async () => {
    const answer = await askRaw(
      site.front.port,
      `GET / HTTP/1.1\r\nhost: etalase.test\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1\.1 431 /)
    expect(answer).toContain('x-content-type-options: nosniff')
  })

  it('a page’s own content policy replaces the closed one', async () => {
    expect((await site.visit('/')).headers['content-security-policy']).toBe(PAGE_POLICY)
  })

  it('ask for HTTPS for two years once the public address is one', async () => {
    const secure = await startTestFront({ env: { PUBLIC_SITE_URL: 'https://etalase.test' } })
    try {
      const answer = await secure.visit('/')
      expect(answer.headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains')
    } finally {
      await secure.stop()
    }
  })
})

describe('limits', () => {
  it('64 KiB of a form reach the page, one byte more does not', async () => {
    const post = (length: number) =>
      site.visit('/permintaan', { method: 'POST', headers: OUR_POST, body: 'x'.repeat(length) })
    expect((await post(65_536)).status).toBe(200)
    expect((await post(65_537)).status).toBe(413)
  })

  it('a body of unknown length is refused, however short', async () => {
    const answer = await askRaw(
      site.front.port,
      'POST /permintaan HTTP/1.1\r\nhost: etalase.test\r\norigin: http://etalase.test\r\ntransfer-encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n',
    )
    expect(answer).toMatch(/^HTTP\/1\.1 411 /)
  })

  it('a body cannot be smuggled behind two lengths', async () => {
    const answer = await askRaw(
      site.front.port,
      'POST / HTTP/1.1\r\nhost: etalase.test\r\norigin: http://etalase.test\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    )
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
  })

  it('an address of another host in disguise is malformed', async () => {
    for (const path of ['//evil.test/', '/\\evil.test/', '//']) {
      expect(
        await askRaw(site.front.port, `GET ${path} HTTP/1.1\r\nhost: etalase.test\r\nconnection: close\r\n\r\n`),
      ).toMatch(/^HTTP\/1\.1 400 /)
    }
  })
})

describe('what a page is told of the visitor', () => {
  it('is the address that our proxy saw, and nothing that the visitor forwards', async () => {
    await site.visit('/', { headers: { 'x-forwarded-for': '6.6.6.6, 1.1.1.1', 'x-forwarded-host': 'evil.test' } })
    expect(facts).toEqual({ clientAddress: '1.1.1.1', forwarded: [] })
  })
})

describe('a rendering that fails', () => {
  it('half way cuts the answer, and the server goes on', async () => {
    await expect(site.visit('/breaks')).rejects.toThrow()
    expect((await site.visit('/')).status).toBe(200)
  })
})

describe('files', () => {
  it('with a hash in their name are kept for good, others for an hour', async () => {
    const hashed = await site.visit('/_astro/app.Ab12Cd34.js')
    expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(hashed.body.toString()).toBe(SCRIPT)
    expect((await site.visit('/favicon.svg')).headers['cache-control']).toBe('public, max-age=3600')
  })

  it('answer HEAD without a body, and 304 to who has them', async () => {
    const head = await site.visit('/favicon.svg', { method: 'HEAD' })
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '6', 0])
    const again = await site.visit('/favicon.svg', { headers: { 'if-none-match': head.headers.etag ?? '' } })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })

  it.each(['bytes=4-2', 'bytes=999999-', 'bytes=x-y', 'bytes=0-1,2-3'])(
    'come whole whatever the range (%s)',
    async (range) => {
      const answer = await site.visit('/favicon.svg', { headers: { range } })
      expect([answer.status, answer.body.toString()]).toEqual([200, '<svg/>'])
    },
  )

  it.each(['/..%2f..%2fpackage.json', '/_astro/..%2f..%2f..%2fetc%2fpasswd', '/%2e%2e/%2e%2e/etc/passwd', '/.env'])(
    'are only those of the folder: %s is a page’s matter',
    async (path) => {
      expect((await site.visit(path)).body.toString()).toContain('<p>GET ')
    },
  )

  it('may vanish while the server runs: that answer is cut, the next ones are not', async () => {
    rmSync(join(site.staticDir, '_astro/vanishing.js'))
    await expect(site.visit('/_astro/vanishing.js')).rejects.toThrow()
    expect((await site.visit('/favicon.svg')).status).toBe(200)
  })
})

describe('the Studio', () => {
  it('answers each of its inner addresses with its page, told where its lake is', async () => {
    for (const path of ['/studio', '/studio/', '/studio/structure/product;x', '/studio/index.html']) {
      const answer = await site.visit(path)
      expect(answer.body.toString()).toContain('<meta name="sanity-api-host" content="http://127.0.0.1:9"/>')
      expect(answer.headers['content-security-policy']).toMatch(/script-src 'self' 'sha256-[^']+'/)
      expect(answer.headers['content-security-policy']).toContain("connect-src 'self' http://127.0.0.1:9")
    }
  })

  it('serves its files, and nothing outside of its folder', async () => {
    const file = await site.visit('/studio/static/app-Ab12Cd34.js')
    expect(file.body.toString()).toBe(SCRIPT)
    expect(file.headers['cache-control']).toContain('immutable')
    expect((await site.visit('/studio/..%2fclient%2ffavicon.svg')).body.toString()).not.toContain('<svg')
    expect((await site.visit('/studious')).body.toString()).toContain('<p>GET /studious')
  })
})
