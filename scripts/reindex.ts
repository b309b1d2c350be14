import { createIndexerClient } from '#discovery/sync/indexerClient.ts'
import { giveUp, readOptions, sentenceOf } from './commandLine.ts'
import { indexProgress } from './indexProgress.ts'
import { localEnvironment, portsFrom } from './localEnvironment.ts'
import { loadSecrets } from './secrets.ts'

const HELP = `
Has the running indexer build the search index anew from the published content, beside the one in use, and swap it in when it
is whole. INDEXER_URL and INDEXER_SECRET name an indexer elsewhere.

  npm run reindex -- [options]

  --port <n>        port of the site, as given to npm start (default 4321)
  --data-dir <dir>  its data directory (default var, or DATA_DIR)
  --help            this text
`

const options = readOptions(HELP, { port: 'string', 'data-dir': 'string' })
const dataDir = options['data-dir'] ?? process.env['DATA_DIR'] ?? 'var'
const ports = portsFrom(Number(options.port ?? process.env['PORT'] ?? 4321), process.env)
const env = localEnvironment(ports, dataDir, loadSecrets(dataDir), process.env)
const indexer = createIndexerClient({ url: env['INDEXER_URL'] ?? '', secret: env['INDEXER_SECRET'] ?? '' })
await indexer.rebuild(indexProgress()).then(
  () => process.stdout.write('The search index is new.\n'),
  (error: unknown) =>
    giveUp(
      `Indexing failed: ${sentenceOf(error instanceof Error ? error.cause : error)} Is the product running (npm start) on that port?`,
    ),
)
