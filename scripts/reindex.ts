import { composeCatalogue, composeIndexer } from '#composeSite.ts'
import { parseConfig } from '#platform/config.ts'
import { createLogger } from '#platform/log.ts'
import { giveUp, progressLine, readOptions } from './commandLine.ts'
import { localEnvironment, portsFrom } from './localEnvironment.ts'
import { loadSecrets } from './secrets.ts'

const HELP = `
Builds the search index anew from the published content, beside the one in use, and swaps it in when it is whole.

  npm run reindex -- [options]

  --port <n>        port of the site, as given to npm start (default 4321)
  --data-dir <dir>  its data directory (default var, or DATA_DIR)
  --help            this text
`

const options = readOptions(HELP, { port: 'string', 'data-dir': 'string' })
const dataDir = options['data-dir'] ?? process.env['DATA_DIR'] ?? 'var'
const ports = portsFrom(Number(options.port ?? process.env['PORT'] ?? 4321), process.env)
const config = parseConfig(localEnvironment(ports, dataDir, loadSecrets(dataDir), process.env))
const indexer = composeIndexer(config, composeCatalogue(config, createLogger('warn')))
const lines = { product: progressLine('products'), business: progressLine('makers') }
await indexer
  .rebuild((kind, done, total) => lines[kind](done, total))
  .then(
    () => process.stdout.write('The search index is new.\n'),
    (error: unknown) =>
      giveUp(
        `Indexing failed: ${error instanceof Error ? error.message : String(error)} Is the product running (npm start) on that port?`,
      ),
  )
