import { existsSync } from 'node:fs'
import { sampleUsers } from '#cms/content/sampleContent.ts'
import { giveUp, readOptions } from './commandLine.ts'
import { claimDataDirectory } from './dataDirectory.ts'
import { portsFrom } from './localEnvironment.ts'
import { startProduct } from './startServices.ts'

const HELP = `
Starts Etalase Malang on this machine: builds what is stale, starts the embedded services that the environment names no
real one for, fills an empty content lake with sample content, indexes, and serves.

  npm start -- [options]

  --port <n>        port of the site; the services take the next five (default 4321)
  --data-dir <dir>  where everything is kept (default var, or DATA_DIR)
  --help            this text

Real services take over by environment variables: see docs/operations.md.
`

const options = readOptions(HELP, { port: 'string', 'data-dir': 'string' })
if (existsSync('.env')) process.loadEnvFile('.env')
const wantedPort = options.port ?? process.env['PORT'] ?? '4321'
const port = Number(wantedPort)
if (!Number.isInteger(port) || port < 1 || port > 65_530)
  giveUp(`--port (or PORT) must be a number from 1 to 65530, not "${wantedPort}".`)

const began = performance.now()
const tell = (line: string) => process.stdout.write(`${line}\n`)

try {
  const claimed = claimDataDirectory(options['data-dir'] ?? process.env['DATA_DIR'] ?? 'var')
  const product = await startProduct({
    dataDir: claimed.dir,
    ports: portsFrom(port, process.env),
    env: process.env,
    tell,
  })
  const seconds = Math.round((performance.now() - began) / 1000)
  tell(`\nEtalase Malang is ready (${seconds} s).`)
  tell(`  Site     ${product.siteUrl}`)
  tell(`  Studio   ${product.siteUrl.replace(/\/$/, '')}/studio`)
  if (product.inboxUrl) tell(`  Inbox    ${product.inboxUrl}`)
  if (product.signInLink) {
    tell('Sign-in links for the Studio (each works once, within 15 minutes):')
    for (const role of ['curator', 'owner'] as const) {
      const user = sampleUsers().find((each) => each.role === role)
      if (user) tell(`  ${role === 'curator' ? 'Curator' : 'Owner  '}  ${await product.signInLink(user.email)}`)
    }
  }
  tell('Press Ctrl-C to stop.')

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    tell('\nStopping…')
    await product.supervisor.stop()
    claimed.release()
    tell('Stopped. Everything is kept.')
    process.exit(0)
  }
  process.on('SIGINT', () => void stop())
  process.on('SIGTERM', () => void stop())
  process.on('disconnect', () => void stop())
} catch (error) {
  giveUp(error instanceof Error ? error.message : String(error))
}
