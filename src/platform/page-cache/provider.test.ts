import { beforeEach, describe, expect, it } from 'vitest'
import createProvider from './provider.ts'
import { sharedPageCache } from './sharedPageCache.ts'

const provider = createProvider(undefined)
const silent = { info() {}, warn() {}, error() {} }

/** Asks through the provider, as Astro does. */
function visit(address: string, render: () => Promise<Response>, init: RequestInit = {}): Promise<Response> {
  const url = new URL(address, 'http://etalase.test')
  if (!provider.onRequest) throw new Error('The provider does not see requests.')
  return provider.onRequest({ request: new Request(url, init), url, waitUntil: undefined, logger: silent }, render)
}

const page =
  (text: string, headers: Record<string, string> = {}, status = 200) =>
  async () =>
    new Response(text, {
      status,
      headers: {
        'content-type': 'text/html',
        'cdn-cache-control': 'public, max-age=60, stale-while-revalidate=600',
        'cache-tag': 'product:1, list:product',
        ...headers,
      },
    })
const textOf = async (response: Promise<Response>) => (await response).text()

describe('the page cache under Astro', () => {
  beforeEach(() => sharedPageCache().purgeAll())

  it('renders a page once and shows it from then on, until a tag of it is purged', async () => {
    expect(await textOf(visit('/produk/a', page('one')))).toBe('one')
    expect(await textOf(visit('/produk/a', page('two')))).toBe('one')
    await provider.invalidate({ tags: ['list:product'] })
    expect(await textOf(visit('/produk/a', page('three')))).toBe('three')
  })

  it('keeps the page’s own headers, adds an ETag, and tells nobody its tags', async () => {
    const response = await visit('/produk/a', page('one', { 'content-security-policy': "default-src 'none'" }))
    expect(response.headers.get('etag')).toMatch(/^W\/"/)
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'")
    expect(response.headers.has('cache-tag')).toBe(false)
    expect(response.headers.has('cdn-cache-control')).toBe(false)
  })

  it.each([
    ['a search', '/produk?q=a', {}, 200, 'GET'],
    ['a post', '/produk', {}, 200, 'POST'],
    ['a page that sets a cookie', '/permintaan', { 'set-cookie': 'basket=1' }, 200, 'GET'],
    ['a page without a lifetime', '/permintaan', { 'cdn-cache-control': '' }, 200, 'GET'],
    ['an error', '/produk/gone', {}, 404, 'GET'],
  ] as const)('does not keep %s', async (_, address, headers, status, method) => {
    await visit(address, page('mine', headers, status), { method })
    expect(await textOf(visit(address, page('yours', headers, status), { method }))).toBe('yours')
    expect(sharedPageCache().size).toBe(0)
  })

  it('hands a redirect on', async () => {
    const moved = async () => new Response(null, { status: 301, headers: { location: '/en' } })
    const response = await visit('/en/', moved)
    expect([response.status, response.headers.get('location')]).toEqual([301, '/en'])
  })

  it.each<[string, () => Promise<Response>]>([
    ['answers 503', page('down', {}, 503)],
    ['throws', () => Promise.reject(new Error('down'))],
  ])('shows the stale page when rendering it anew %s', async (_, failing) => {
    const lifetime = { 'cdn-cache-control': 'max-age=1, stale-while-revalidate=600' }
    await visit('/produk/a', page('old', lifetime))
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect(await textOf(visit('/produk/a', failing))).toBe('old')
  })

  it('lets an error through when there is nothing to show', async () => {
    await expect(visit('/produk/a', () => Promise.reject(new Error('down')))).rejects.toThrow('down')
  })

  it('neither keeps nor gives anything where a browser has a draft cookie', async () => {
    const editor = { headers: { cookie: 'pratinjau=u.1.s' } }
    expect(await textOf(visit('/produk/a', page('a draft'), editor))).toBe('a draft')
    expect(sharedPageCache().size).toBe(0)
    const drawnAtOnce = [visit('/produk/a', page('as published')), visit('/produk/a', page('a draft'), editor)]
    expect(await Promise.all(drawnAtOnce.map(textOf))).toEqual(['as published', 'a draft'])
    expect(await textOf(visit('/produk/a', page('a later draft'), editor))).toBe('a later draft')
    expect(await textOf(visit('/produk/a', page('later')))).toBe('as published')
  })
})
