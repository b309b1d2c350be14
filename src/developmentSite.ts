import { createOutboxWorker } from '#inquiry/outbox/outboxWorker.ts'
import { parseConfig } from '#platform/config.ts'
import { openDatabase } from '#platform/database/openDatabase.ts'
import { createLogger } from '#platform/log.ts'
import { createMailer } from '#platform/mail/mailer.ts'
import { composeSite } from './composeSite.ts'
import type { Site } from './site.ts'

let composed: Promise<Site> | undefined

/** The site's capabilities for Astro's own development server, which has no front server to hand them on. */
export function developmentSite(): Promise<Site> {
  composed ??= compose()
  return composed
}

async function compose(): Promise<Site> {
  const config = parseConfig(process.env)
  const log = createLogger(config.logLevel)
  const database = await openDatabase({ databaseUrl: config.databaseUrl, dataDir: config.dataDir })
  const site = composeSite(config, log, database, () => worker.kick())
  const worker = createOutboxWorker({
    db: database,
    mailer: createMailer(config.mail),
    catalogue: site.catalogue,
    config,
    log,
  })
  worker.start()
  site.searchLearning.start()
  site.sync.start()
  return site
}
