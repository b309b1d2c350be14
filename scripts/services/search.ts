import { join } from 'node:path'
import { z } from 'zod'
import { startSearchServer } from '#discovery/embedded/server.ts'
import { createLogger } from '#platform/log.ts'
import { explainListenError, runService } from './runService.ts'

/** The embedded search server as a process of its own. */

const environment = z.object({
  SEARCH_HOST: z.string().default('127.0.0.1'),
  SEARCH_PORT: z.coerce.number().int().min(0).max(65535).default(4323),
  SEARCH_MASTER_KEY: z.string().min(16),
  DATA_DIR: z.string().default('var'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

await runService(async () => {
  const { data: env, error } = environment.safeParse(process.env)
  if (error) throw new Error(`The environment of the search server is not complete. ${z.prettifyError(error)}`)
  const logger = createLogger(env.LOG_LEVEL, process.stderr)
  const server = await startSearchServer({
    dataDir: join(env.DATA_DIR, 'search'),
    host: env.SEARCH_HOST,
    port: env.SEARCH_PORT,
    masterKey: env.SEARCH_MASTER_KEY,
    log: (level, event, fields) => logger[level]({ service: 'search', ...fields }, event),
  }).catch((failure: unknown) => {
    throw explainListenError(failure, 'the search server', env.SEARCH_PORT, 'SEARCH_PORT')
  })
  return { addresses: { url: server.url }, close: () => server.close() }
})
