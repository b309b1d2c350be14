import { giveUp, progressLine, readOptions } from './commandLine.ts'
import { portsFrom } from './localEnvironment.ts'
import { loadSecrets } from './secrets.ts'
import { seedLake } from './seedLake.ts'

const HELP = `
Fills the running embedded content lake with the sample content. What is there already stays as it is.

  npm run seed -- [options]

  --port <n>        port of the site, as given to npm start (default 4321)
  --data-dir <dir>  its data directory (default var, or DATA_DIR)
  --help            this text
`

const options = readOptions(HELP, { port: 'string', 'data-dir': 'string' })
const ports = portsFrom(Number(options.port ?? process.env['PORT'] ?? 4321), process.env)
const secrets = loadSecrets(options['data-dir'] ?? process.env['DATA_DIR'] ?? 'var')
const access = {
  url: process.env['SANITY_API_HOST'] ?? `http://localhost:${ports.lake}`,
  adminToken: process.env['LAKE_ADMIN_TOKEN'] ?? secrets.lakeAdminToken,
  projectId: process.env['SANITY_PROJECT_ID'] ?? 'etalase',
  dataset: process.env['SANITY_DATASET'] ?? 'production',
}
const lines = { pictures: progressLine('pictures'), documents: progressLine('documents') }
await seedLake(access, (what, done, total) => lines[what](done, total)).then(
  () => process.stdout.write('The content lake holds the sample content.\n'),
  (error: unknown) =>
    giveUp(
      `Seeding failed: ${error instanceof Error ? error.message : String(error)} Is the product running (npm start) on that port?`,
    ),
)
