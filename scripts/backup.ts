import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { createBackup } from './archive/createBackup.ts'
import { giveUp, progressLine, readOptions, sentenceOf } from './commandLine.ts'
import { fileTimestamp } from './fileTimestamp.ts'

const HELP = `
Writes everything that cannot be made again into one file, while the product runs or not: content with its history,
pictures and users, inquiries, mail, keys. Whoever has the file has all of it: keep it as safe as the data themselves.
Sessions are left out (all sign in anew after a restore), and so are the search index and pictures in other sizes,
which are made again.

  npm run backup -- [options]

  --out <file>      the file to write (default etalase-<time>.tar.gz)
  --data-dir <dir>  the product's data directory (default var, or DATA_DIR)
  --help            this text
`

const options = readOptions(HELP, { out: 'string', 'data-dir': 'string' })
if (existsSync('.env')) process.loadEnvFile('.env')
const path = resolve(options.out ?? `etalase-${fileTimestamp()}.tar.gz`)
if (existsSync(path)) giveUp(`${path} is there already: name another file with --out.`)

const MEGABYTE = 1_000_000
const tell = (line: string) => process.stdout.write(`${line}\n`)
try {
  const dataDir = options['data-dir'] ?? process.env['DATA_DIR'] ?? 'var'
  const { files } = await createBackup({ dataDir, path, env: process.env, tell, progress: progressLine('files') })
  tell(`${files.length} files are in ${path} (${Math.ceil(statSync(path).size / MEGABYTE)} MB).`)
  tell('It holds the keys, so only you may read it. npm run restore brings it back.')
} catch (error) {
  giveUp(`The backup failed: ${sentenceOf(error)}`)
}
