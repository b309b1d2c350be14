import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { giveUp, readOptions, sentenceOf } from './commandLine.ts'
import { withContentLake } from './dataset/contentLake.ts'
import { exportContent } from './dataset/exportContent.ts'
import { installationFrom } from './dataset/installation.ts'
import { stepReporter } from './dataset/stepReporter.ts'
import { fileTimestamp } from './fileTimestamp.ts'

const HELP = `
Writes all content (documents, drafts, pictures and files) into an archive that npm run import and Sanity's own
"sanity dataset import" take. It holds no users, history, inquiries or keys: for those there is npm run backup.

  npm run export -- [options]

  --out <file>      the archive (default etalase-content-<time>.tar.gz)
  --port <n>        port of the site, as given to npm start (default 4321)
  --data-dir <dir>  its data directory (default var, or DATA_DIR)
  --help            this text

It takes from the embedded content lake, running or not; or from a project of Sanity's, when SANITY_PROJECT_ID and
SANITY_TOKEN name one.
`

const options = readOptions(HELP, { out: 'string', port: 'string', 'data-dir': 'string' })
const path = resolve(options.out ?? `etalase-content-${fileTimestamp()}.tar.gz`)
if (existsSync(path)) giveUp(`${path} is there already: name another file with --out.`)

const installation = installationFrom(options)
try {
  const { documents, assets, missingAssets } = await withContentLake(installation, ({ client, name }) => {
    installation.tell(`Exporting from ${name}.`)
    return exportContent(client, path, stepReporter())
  })
  installation.tell(`${documents} documents and ${assets} pictures and files are in ${path}.`)
  if (missingAssets > 0)
    giveUp(`${missingAssets} pictures or files could not be fetched, so the archive is not whole: see above which.`)
} catch (error) {
  giveUp(`The export failed: ${sentenceOf(error)}`)
}
