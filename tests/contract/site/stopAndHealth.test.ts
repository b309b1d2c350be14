import { describe, expect, it } from 'vitest'
import { startFrontServer } from '#platform/http/frontServer.ts'
import { createLogger } from '#platform/log.ts'
import { PageCache } from '#platform/page-cache/pageCache.ts'
import { explainListenError } from '#scripts/services/runService.ts'
import { startTestFront } from '../../support/frontServer.ts'
import { siteConfig } from '../../support/siteConfig.ts'

describe('health', () => {
  it('tells that the server lives, whatever it depends on and whatever the host', async () => {
    const site = await startTestFront({ ready: () => Promise.reject(new Error('the lake is away')) })
    try {
      const lives = await site.visit('/healthz', { headers: { host: '10.0.0.1' } })
      expect([lives.status, lives.body.toString()]).toEqual([200, 'ok'])
      const ready = await site.visit('/readyz')
      expect([ready.status, ready.body.toString()]).toEqual([503, 'not ready'])
    } finally {
      await site.stop()
    }
  })

  it('tells that it is ready when all that pages need answers, and is never kept', async () => {
    const site = await startTestFront()
    try {
      const ready = await site.visit('/readyz')
      expect([ready.status, ready.body.toString(), ready.headers['cache-control']]).toEqual([200, 'ready', 'no-store'])
    } finally {
      await site.stop()
    }
  })

  it('names what is away that pages can do without, and is ready for visitors', async () => {
    const site = await startTestFront({ ready: () => Promise.resolve(['indexer']) })
    try {
      const ready = await site.visit('/readyz')
      expect([ready.status, ready.body.toString()]).toEqual([200, 'ready, without: indexer'])
    } finally {
      await site.stop()
    }
  })
})

describe('stopping', () => {
  it('lets an answer under way end, and takes no new visitors', async () => {
    let finish = () => {}
    const begun = Promise.withResolvers<void>()
    const site = await startTestFront({
      async renderPage(_, response) {
        response.write('first half, ')
        begun.resolve()
        await new Promise<void>((resolve) => {
          finish = resolve
        })
        response.end('second half')
      },
    })
    const underWay = site.visit('/slow')
    await begun.promise
    let closed = false
    const closing = site.stop().then(() => {
      closed = true
    })
    await expect(site.visit('/new')).rejects.toThrow('ECONNREFUSED')
    expect(closed).toBe(false)
    finish()
    expect((await underWay).body.toString()).toBe('first half, second half')
    await closing
  })
})

describe('a port that is taken', () => {
  it('fails the start, with a sentence that says what to do', async () => {
    const site = await startTestFront()
    try {
      const { port } = site.front
      const failure: unknown = await startFrontServer({
        config: siteConfig({ PORT: String(port) }),
        log: createLogger('silent'),
        cache: new PageCache({ maxBytes: 1 }),
        staticDir: site.staticDir,
        studioDir: site.staticDir,
        renderPage: () => {},
        ready: () => Promise.resolve([]),
      }).catch((error: unknown) => error)
      expect(explainListenError(failure, 'the site', port, '--port or PORT').message).toBe(
        `Port ${port} for the site is taken by another program: stop it, or choose another with --port or PORT.`,
      )
    } finally {
      await site.stop()
    }
  })
})
