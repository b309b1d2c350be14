import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Config } from '#platform/config.ts'
import { type FrontServer, type RenderPage, startFrontServer } from '#platform/http/frontServer.ts'
import { createLogger } from '#platform/log.ts'
import { PageCache, type RenderedPage } from '#platform/page-cache/pageCache.ts'
import { type Answer, ask, type Question } from './ask.ts'
import { siteConfig } from './siteConfig.ts'

export const PAGE_POLICY = "default-src 'none'; style-src 'self'"

/** A page as Astro gives one: its own content policy, and a lifetime in the cache. */
export function renderedPage(text: string, tags: readonly string[] = []): RenderedPage {
  return {
    status: 200,
    headers: [
      ['content-type', 'text/html; charset=utf-8'],
      ['content-security-policy', PAGE_POLICY],
    ],
    body: new TextEncoder().encode(text),
    tags,
    maxAge: 60,
    swr: 600,
  }
}

export interface FrontServerUnderTest {
  readonly front: FrontServer
  readonly cache: PageCache
  readonly config: Config
  readonly staticDir: string
  /** Asks under the site's own host name. */
  visit(path: string, question?: Question): Promise<Answer>
  stop(): Promise<void>
}

export interface FrontServerSetup {
  readonly renderPage?: RenderPage
  readonly ready?: () => Promise<readonly string[]>
  /** Static files, and those of the Studio, by path. */
  readonly files?: Readonly<Record<string, string>>
  readonly studio?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

function writeFiles(directory: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(directory, { recursive: true })
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), content)
  }
  return directory
}

/** The real front server on a free port, with pages of the test's making. */
export async function startTestFront(setup: FrontServerSetup = {}): Promise<FrontServerUnderTest> {
  const directory = mkdtempSync(join(tmpdir(), 'front-'))
  const config = siteConfig({ DATA_DIR: join(directory, 'data'), ...setup.env })
  const cache = new PageCache({ maxBytes: 1e6 })
  const staticDir = writeFiles(join(directory, 'client'), setup.files ?? {})
  const front = await startFrontServer({
    config,
    log: createLogger('silent'),
    cache,
    staticDir,
    studioDir: writeFiles(join(directory, 'studio'), setup.studio ?? {}),
    renderPage:
      setup.renderPage ??
      ((request, response) => {
        response.setHeader('content-security-policy', PAGE_POLICY)
        response.setHeader('content-type', 'text/html; charset=utf-8')
        response.end(`page ${request.url}`)
      }),
    ready: setup.ready ?? (() => Promise.resolve([])),
  })
  return {
    front,
    cache,
    config,
    staticDir,
    visit: (path, question = {}) =>
      ask(front.port, path, { ...question, headers: { host: config.site.url.host, ...question.headers } }),
    async stop() {
      await front.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
