import type { CacheProviderFactory } from 'astro'
import { carriesDraftCookie } from '../http/draftCookie.ts'
import { cacheKey } from './cacheKey.ts'
import { type CachedPage, isCachedPage, type RenderedPage } from './pageCache.ts'
import { sharedPageCache } from './sharedPageCache.ts'

/** Astro's own headers for a cache; they are read here and never leave the server. */
const DIRECTIVES = new Set(['cdn-cache-control', 'cache-tag'])

function seconds(header: string | null, name: string): number {
  return Number(new RegExp(`(?:^|[ ,])${name}=(\\d+)`).exec(header ?? '')?.[1] ?? 0)
}

async function toRenderedPage(response: Response): Promise<RenderedPage> {
  const control = response.headers.get('cdn-cache-control')
  const settable = response.headers.has('set-cookie')
  return {
    status: response.status,
    headers: [...response.headers].filter(([name]) => !DIRECTIVES.has(name)),
    body: new Uint8Array(await response.arrayBuffer()),
    tags: (response.headers.get('cache-tag') ?? '')
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
    maxAge: settable ? 0 : seconds(control, 'max-age'),
    swr: seconds(control, 'stale-while-revalidate'),
  }
}

function toResponse(page: RenderedPage | CachedPage): Response {
  const headers = new Headers(page.headers.map(([name, value]): [string, string] => [name, value]))
  if (isCachedPage(page)) {
    headers.set('etag', page.etag)
    headers.set('cache-control', 'public, max-age=0, must-revalidate')
  }
  const status = isCachedPage(page) ? 200 : page.status
  const empty = status === 204 || status === 304 || (status >= 300 && page.body.byteLength === 0)
  return new Response(empty ? null : Buffer.from(page.body), { status, headers })
}

/**
 * Astro's side of the page cache: one rendering for all who ask at once, kept by tags. The front server answers what is
 * kept before Astro is asked at all, so this mostly sees misses. https://docs.astro.build/en/reference/cache-provider-reference/
 */
const createProvider: CacheProviderFactory = () => {
  const cache = sharedPageCache()
  return {
    name: 'etalase-page-cache',
    async onRequest({ request, url }, next) {
      const shared = request.method === 'GET' && !carriesDraftCookie(request.headers.get('cookie'))
      const key = shared ? cacheKey(url) : undefined
      if (key === undefined) return next()
      const found = cache.find(key)
      if (found?.fresh) return toResponse(found.page)
      try {
        const page = await cache.render(key, async () => toRenderedPage(await next()))
        const failed = !isCachedPage(page) && page.status >= 500
        return toResponse(failed && found ? found.page : page)
      } catch (error) {
        if (found) return toResponse(found.page)
        throw error
      }
    },
    async invalidate({ tags, path }) {
      if (tags) cache.purgeTags([tags].flat())
      if (path) cache.purgeAll()
    },
  }
}

export default createProvider
