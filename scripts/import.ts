import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { giveUp, readOptions, sentenceOf } from './commandLine.ts'
import { withContentLake } from './dataset/contentLake.ts'
import { importContent } from './dataset/importContent.ts'
import { installationFrom } from './dataset/installation.ts'
import { stepReporter } from './dataset/stepReporter.ts'

const HELP = `
Reads an archive that npm run export or Sanity's own "sanity dataset export" wrote. A document that is there already
ends the import, unless --missing or --replace says otherwise.

  npm run import -- --from <file> [options]

  --from <file>            the archive
  --missing                documents that are there already stay as they are
  --replace                documents that are there already are replaced
  --allow-failing-assets   go on without pictures and files that are not accepted, and name them
  --port <n>               port of the site, as given to npm start (default 4321)
  --data-dir <dir>         its data directory (default var, or DATA_DIR)
  --help                   this text

It writes into the embedded content lake: the running one, or (best before the first start, so that no sample content
is there) the one of a stopped product. Into a project of Sanity's it writes when SANITY_PROJECT_ID and SANITY_TOKEN, a
token that may write, name one.
`

const options = readOptions(HELP, {
  from: 'string',
  missing: 'boolean',
  replace: 'boolean',
  'allow-failing-assets': 'boolean',
  port: 'string',
  'data-dir': 'string',
})
if (options.from === undefined) giveUp('Name the archive with --from <file>.')
if (options.missing && options.replace) giveUp('--missing and --replace exclude each other: choose one.')
const path = resolve(options.from)
if (!existsSync(path)) giveUp(`There is no file ${path}: name the archive with --from.`)

const operation = options.replace ? 'createOrReplace' : options.missing ? 'createIfNotExists' : 'create'
const wishes = { operation, allowFailingAssets: options['allow-failing-assets'] !== undefined } as const
const installation = installationFrom(options)
let begun = false
try {
  const { documents, warnings } = await withContentLake(installation, ({ client, name }) => {
    installation.tell(`Importing into ${name}.`)
    begun = true
    return importContent(client, path, wishes, stepReporter())
  })
  for (const warning of warnings) installation.tell(warning)
  installation.tell(`${documents} documents are in.`)
} catch (error) {
  const message = sentenceOf(error)
  const advice = message.includes('already exists') ? ' Call with --missing to keep such, or --replace.' : ''
  const rest = begun ? ' What came in before that stays; the import can be repeated.' : ''
  giveUp(`The import failed: ${message}${advice}${rest}`)
}
