import type { IncomingMessage, ServerResponse } from 'node:http'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { composeSite } from '#composeSite.ts'
import { createOutboxWorker } from '#inquiry/outbox/outboxWorker.ts'
import { startRetention } from '#inquiry/retention.ts'
import { parseConfig } from '#platform/config.ts'
import { openDatabase } from '#platform/database/openDatabase.ts'
import { type RenderPage, type RequestFacts, startFrontServer } from '#platform/http/frontServer.ts'
import { createLogger } from '#platform/log.ts'
import { createMailer } from '#platform/mail/mailer.ts'
import { sharedPageCache } from '#platform/page-cache/sharedPageCache.ts'
import { SITE_DIR, STUDIO_DIR } from '../builds.ts'
import { explainListenError, runService } from './runService.ts'

type AstroHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
  locals: object,
) => Promise<void>

/** What `astro build` makes of the pages (`@astrojs/node` in middleware mode). */
const entry = z.object({ handler: z.custom<AstroHandler>((value) => typeof value === 'function') })

await runService(async () => {
  const config = parseConfig(process.env)
  const log = createLogger(config.logLevel, process.stderr)
  const { handler } = entry.parse(await import(pathToFileURL(resolve(SITE_DIR, 'server/entry.mjs')).href))
  const database = await openDatabase({ databaseUrl: config.databaseUrl, dataDir: config.dataDir })
  const mailer = createMailer(config.mail)
  let kick = () => {}
  const site = composeSite(config, log, database, () => kick())
  const worker = createOutboxWorker({ db: database, mailer, catalogue: site.catalogue, config, log })
  kick = () => worker.kick()

  const renderPage: RenderPage = (request, response, facts: RequestFacts, next) =>
    handler(request, response, next, { site, ...facts })
  const front = await startFrontServer({
    config,
    log,
    cache: sharedPageCache(),
    staticDir: `${SITE_DIR}/client`,
    studioDir: STUDIO_DIR,
    renderPage,
    ready: () => site.ready(),
  }).catch(async (error: unknown) => {
    await database.close()
    throw explainListenError(error, 'the site', config.listen.port, '--port or PORT')
  })
  worker.start()
  site.searchLearning.start()
  const stopRetention = startRetention({ db: database, log })
  site.sync.start()
  log.info({ port: front.port }, 'the site is ready')

  return {
    addresses: { url: config.site.url.href },
    async close() {
      await front.close()
      await site.sync.stop()
      stopRetention()
      await site.searchLearning.stop()
      await worker.stop()
      mailer.close()
      await database.close()
    },
  }
})
