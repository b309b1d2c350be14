import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { composeSite } from '#composeSite.ts'
import { parseConfig } from '#platform/config.ts'
import { openDatabase } from '#platform/database/openDatabase.ts'
import { type RenderPage, startFrontServer } from '#platform/http/frontServer.ts'
import { createLogger } from '#platform/log.ts'
import { PageCache } from '#platform/page-cache/pageCache.ts'
import { sharedPageCache } from '#platform/page-cache/sharedPageCache.ts'

/**
 * A page server for measuring: `front` answers from the front server's cache, `astro` from the cache inside Astro only,
 * `bare` sends the same bytes from plain `node:http`. Says its port over IPC; `cpu` asks for the processor time used, in µs.
 */
const mode = process.argv[2]
const config = parseConfig({ ...process.env, PORT: '0', LOG_LEVEL: 'silent' })
const log = createLogger('silent')

async function startBare(): Promise<number> {
  const body = readFileSync(process.env['BENCH_BODY_FILE'] ?? '')
  const server = http.createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': body.byteLength }).end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

async function startPages(): Promise<number> {
  const entry = z
    .object({ handler: z.custom<(...args: unknown[]) => Promise<void>>((value) => typeof value === 'function') })
    .parse(await import(pathToFileURL(resolve('dist/server/entry.mjs')).href))
  // The product's own store is taken by its site.
  const dataDir = mkdtempSync(join(tmpdir(), 'page-server-'))
  process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }))
  const site = composeSite(config, log, await openDatabase({ dataDir }), () => undefined)
  const renderPage: RenderPage = (request, response, facts, next) =>
    entry.handler(request, response, next, { site, ...facts })
  const cache = mode === 'front' ? sharedPageCache() : new PageCache({ maxBytes: 0 })
  const hosts = new Set<string>()
  const front = await startFrontServer({
    config: { ...config, site: { ...config.site, hosts } },
    log,
    cache,
    staticDir: 'dist/client',
    studioDir: 'dist-studio',
    renderPage,
    ready: async () => [],
  })
  hosts.add(`127.0.0.1:${front.port}`)
  return front.port
}

const port = await (mode === 'bare' ? startBare() : startPages())
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ cpu: user + system })
})
process.on('disconnect', () => process.exit(0))
process.send?.({ port })
