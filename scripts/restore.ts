import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { restoreBackup } from './archive/restoreBackup.ts'
import { giveUp, progressLine, readOptions, sentenceOf } from './commandLine.ts'

const HELP = `
Makes a data directory out of a file that npm run backup wrote. The product must be stopped. npm start with that
directory then builds the search index anew.

  npm run restore -- --from <file> [options]

  --from <file>     the backup
  --data-dir <dir>  the directory to make (default var, or DATA_DIR)
  --force           when there are data already, move them aside (to <dir>.before-<time>)
  --help            this text
`

const options = readOptions(HELP, { from: 'string', 'data-dir': 'string', force: 'boolean' })
if (options.from === undefined) giveUp('Name the backup with --from <file>.')
if (existsSync('.env')) process.loadEnvFile('.env')
const backup = resolve(options.from)
if (!existsSync(backup)) giveUp(`There is no file ${backup}: name the backup with --from.`)

const tell = (line: string) => process.stdout.write(`${line}\n`)
try {
  const dataDir = options['data-dir'] ?? process.env['DATA_DIR'] ?? 'var'
  const progress = progressLine('files checked')
  const force = options.force !== undefined
  const { taken, movedAside } = await restoreBackup({ backup, dataDir, force, progress })
  tell(`${resolve(dataDir)} is as it was on ${taken}.`)
  if (movedAside) tell(`What was there before is in ${movedAside}.`)
} catch (error) {
  giveUp(`The restore failed: ${sentenceOf(error)}`)
}
