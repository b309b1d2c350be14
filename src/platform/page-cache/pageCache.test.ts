import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCachedPage, PageCache, type RenderedPage } from './pageCache.ts'

const page = (text: string, tags: string[] = [], over: Partial<RenderedPage> = {}): RenderedPage => ({
  status: 200,
  headers: [['content-type', 'text/html']],
  body: new TextEncoder().encode(text),
  tags,
  maxAge: 60,
  swr: 600,
  ...over,
})
const textOf = (found: { page: { body: Uint8Array } } | undefined) => found && new TextDecoder().decode(found.page.body)

describe('the page cache', () => {
  it('keeps a rendered page until a tag of it is purged', async () => {
    const cache = new PageCache({ maxBytes: 1e6 })
    await cache.render('/a', async () => page('A', ['product:1']))
    await cache.render('/b', async () => page('B', ['product:2']))
    cache.purgeTags(['product:1'])
    expect(cache.find('/a')).toBeUndefined()
    expect(textOf(cache.find('/b'))).toBe('B')
  })

  it('renders once for twenty who ask at the same time', async () => {
    const cache = new PageCache({ maxBytes: 1e6 })
    let renderings = 0
    const render = async () => {
      renderings += 1
      await new Promise((resolve) => setTimeout(resolve, 10))
      return page('A')
    }
    await Promise.all(Array.from({ length: 20 }, () => cache.render('/a', render)))
    expect(renderings).toBe(1)
  })

  it('never shares what may not be kept: each visitor gets her own', async () => {
    const cache = new PageCache({ maxBytes: 1e6 })
    const answers = await Promise.all(
      ['Ana', 'Budi', 'Citra'].map((who) =>
        cache
          .render('/permintaan', async () => page(who, [], { maxAge: 0 }))
          .then((p) => new TextDecoder().decode(p.body)),
      ),
    )
    expect(answers).toEqual(['Ana', 'Budi', 'Citra'])
    expect(cache.size).toBe(0)
  })

  it('does not keep errors, and forgets a failed rendering', async () => {
    const cache = new PageCache({ maxBytes: 1e6 })
    await cache.render('/a', async () => page('gone', [], { status: 404 }))
    await expect(cache.render('/b', () => Promise.reject(new Error('down')))).rejects.toThrow('down')
    expect(cache.size).toBe(0)
    expect(isCachedPage(await cache.render('/b', async () => page('back')))).toBe(true)
  })

  it('says when a page is no longer fresh, and drops it when it is too old to show', async () => {
    let now = 0
    const cache = new PageCache({ maxBytes: 1e6, now: () => now })
    await cache.render('/a', async () => page('A'))
    now = 61_000
    expect(cache.find('/a')?.fresh).toBe(false)
    now = 661_000
    expect(cache.find('/a')).toBeUndefined()
  })

  it('stays within its budget by dropping what was used longest ago', async () => {
    const cache = new PageCache({ maxBytes: 10_000 })
    for (const key of ['/a', '/b', '/c']) await cache.render(key, async () => page('x'.repeat(2000)))
    cache.find('/a')
    await cache.render('/d', async () => page('x'.repeat(2000)))
    expect(cache.find('/b')).toBeUndefined()
    expect(cache.find('/a')).toBeDefined()
    expect(cache.bytes).toBeLessThanOrEqual(10_000)
  })

  it('never shows a page older than the last purge, whatever the order of renderings and purges', async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('edit' as const), document: fc.nat(2) }),
      fc.record({ kind: fc.constant('ask' as const), document: fc.nat(2), slow: fc.nat(3) }),
      fc.record({ kind: fc.constant('wait' as const) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const cache = new PageCache({ maxBytes: 1e6 })
        const versions = [0, 0, 0]
        const pending: Promise<unknown>[] = []
        for (const s of steps) {
          if (s.kind === 'edit') {
            versions[s.document] = (versions[s.document] ?? 0) + 1
            cache.purgeTags([`product:${s.document}`])
          } else if (s.kind === 'ask') {
            const askedAt = versions[s.document] ?? 0
            pending.push(
              cache
                .render(`/${s.document}`, async () => {
                  const read = String(versions[s.document])
                  for (let i = 0; i < s.slow; i += 1) await new Promise((resolve) => setImmediate(resolve))
                  return page(read, [`product:${s.document}`])
                })
                .then((shown) => expect(Number(new TextDecoder().decode(shown.body))).toBeGreaterThanOrEqual(askedAt)),
            )
          } else await new Promise((resolve) => setImmediate(resolve))
          const kept = cache.find(`/${'document' in s ? s.document : 0}`)
          if (kept) expect(textOf(kept)).toBe(String(versions['document' in s ? s.document : 0]))
        }
        await Promise.all(pending)
        for (const document of [0, 1, 2]) {
          const kept = cache.find(`/${document}`)
          if (kept) expect(textOf(kept)).toBe(String(versions[document]))
        }
      }),
      { numRuns: 500 },
    )
  })
})
