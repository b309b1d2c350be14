import path from 'node:path'
import { z } from 'zod'
import { type SearchServer, startSearchServer } from '#discovery/embedded/server.ts'
import { createLogger } from '#platform/log.ts'

/**
 * The embedded search server as a process: `node scripts/services/search.ts`. It tells its parent, if it has one, when
 * it answers or why it cannot, and ends on SIGTERM, SIGINT, or when the parent is gone.
 */
const environment = z.object({
  SEARCH_HOST: z.string().default('127.0.0.1'),
  SEARCH_PORT: z.coerce.number().int().min(0).max(65535).default(4323),
  SEARCH_MASTER_KEY: z
    .string({ error: 'SEARCH_MASTER_KEY is not set' })
    .min(16, 'SEARCH_MASTER_KEY needs at least 16 characters'),
  DATA_DIR: z.string().default('var'),
  LOG_LEVEL: z.string().default('info'),
})

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.send?.({ failed: sentence })
  process.exit(1)
}

/** Why the server did not start, in one sentence. */
function reasonOf(error: unknown, port: number): string {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `The search server cannot listen: port ${port} is in use. Set SEARCH_PORT to a free one.`
  }
  return `The search server did not start: ${error instanceof Error ? error.message : String(error)}`
}

const parsed = environment.safeParse(process.env)
if (!parsed.success) fail(`The search server did not start: ${parsed.error.issues[0]?.message}.`)
const { SEARCH_HOST: host, SEARCH_PORT: port, SEARCH_MASTER_KEY: masterKey, DATA_DIR, LOG_LEVEL } = parsed.data
const logger = createLogger(LOG_LEVEL, process.stderr)

let server: SearchServer
try {
  server = await startSearchServer({
    dataDir: path.join(DATA_DIR, 'search'),
    host,
    port,
    masterKey,
    log: (level, event, fields) => logger[level]({ service: 'search', ...fields }, event),
  })
} catch (error) {
  fail(reasonOf(error, port))
}

let ending = false
async function end(): Promise<void> {
  if (ending) return
  ending = true
  await server.close()
  process.exit(0)
}
process.on('SIGTERM', end)
process.on('SIGINT', end)
process.on('disconnect', end)

logger.info({ service: 'search', url: server.url }, 'ready')
process.send?.({ ready: true, url: server.url })
