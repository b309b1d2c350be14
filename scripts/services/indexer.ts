import { composeIndexer } from '#composeIndexer.ts'
import { startIndexerServer } from '#discovery/indexing/indexerServer.ts'
import { parseIndexerConfig } from '#platform/indexerConfig.ts'
import { createLogger } from '#platform/log.ts'
import { explainListenError, runService } from './runService.ts'

/** Keeps the search index in step with the CMS, and tells sites which pages are stale; ready when the index is in step. */
await runService(async (tell) => {
  const config = parseIndexerConfig(process.env)
  const log = createLogger(config.logLevel, process.stderr)
  const { keeper, history } = composeIndexer(config, log)
  const server = await startIndexerServer({
    keeper,
    history,
    secret: config.secret,
    listen: config.listen,
    log,
  }).catch((error: unknown) => {
    throw explainListenError(error, 'the indexer', config.listen.port, 'INDEXER_PORT')
  })
  await keeper.start(tell)
  return {
    addresses: { url: `http://${config.listen.host}:${server.port}` },
    async close() {
      await server.close()
      await keeper.stop()
    },
  }
})
