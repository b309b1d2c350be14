import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { setDraftHeaders } from '#preview/draftHeaders.ts'
import { type FrontServerUnderTest, PAGE_POLICY, renderedPage, startTestFront } from '../../support/frontServer.ts'

const EDITOR = { cookie: 'permintaan=x; pratinjau=u.1.s' }
const PATH = '/produk/keripik'

describe('the front server, for a browser with a draft cookie', () => {
  let site: FrontServerUnderTest
  beforeAll(async () => {
    site = await startTestFront({
      renderPage(request, response) {
        response.setHeader('cache-control', 'private, no-store')
        response.end(`drawn for ${request.headers.cookie ?? 'anybody'}`)
      },
    })
  })
  afterAll(() => site.stop())
  beforeEach(async () => {
    site.cache.purgeAll()
    await site.cache.render(PATH, async () => renderedPage('as published'))
  })

  it.each([EDITOR.cookie, '__Host-pratinjau=u.1.s', 'pratinjau='])(
    '%s draws the page anew and keeps nothing of it',
    async (cookie) => {
      const { size } = site.cache
      expect((await site.visit(PATH, { headers: { cookie } })).body.toString()).toBe(`drawn for ${cookie}`)
      expect((await site.visit('/produk/lain', { headers: { cookie } })).headers['x-cache']).toBeUndefined()
      expect(site.cache.size).toBe(size)
      const visitor = await site.visit(PATH)
      expect(visitor.body.toString()).toBe('as published')
      expect(visitor.headers['x-cache']).toBe('HIT')
    },
  )

  it('never answers “not modified” to what the browser knows of the published page', async () => {
    const { etag = '' } = (await site.visit(PATH)).headers
    const known = { 'if-none-match': etag }
    expect((await site.visit(PATH, { headers: known })).status).toBe(304)
    const draft = await site.visit(PATH, { headers: { ...known, ...EDITOR } })
    expect(draft.status).toBe(200)
    expect(draft.headers.etag).toBeUndefined()
  })

  it('takes cookies of other names for what they are', async () => {
    const visitor = await site.visit(PATH, { headers: { cookie: 'bukan-pratinjau=u; x=pratinjau=' } })
    expect(visitor.headers['x-cache']).toBe('HIT')
  })
})

describe('a page with drafts', () => {
  it('is kept nowhere, found by nobody, and framed by the Studio alone', () => {
    const headers = new Headers({
      'cache-tag': 'product:1',
      'cdn-cache-control': 'max-age=60',
      'cache-control': 'public, max-age=0',
      'content-security-policy': `${PAGE_POLICY}; script-src 'self'; frame-ancestors 'none'`,
    })
    setDraftHeaders(headers, 'bm9uY2U=')
    expect(Object.fromEntries(headers)).toEqual({
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex, nofollow',
      'x-frame-options': 'SAMEORIGIN',
      'content-security-policy':
        "default-src 'none'; style-src 'nonce-bm9uY2U=' 'self'; script-src 'self'; frame-ancestors 'self'",
    })
  })
})
