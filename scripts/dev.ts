import { spawn } from 'node:child_process'
import { giveUp, readOptions } from './commandLine.ts'
import { claimDataDirectory } from './dataDirectory.ts'
import { portsFrom } from './localEnvironment.ts'
import { serviceEnvironment } from './serviceEnvironment.ts'
import { startServices } from './startServices.ts'

const HELP = `
Starts the embedded services and, in front of them, Astro's development server (pages reload as their files change) and the
Studio's (port of the site + 6).

  npm run dev -- [options]

  --port <n>        port of the site (default 4321)
  --data-dir <dir>  where everything is kept (default var, or DATA_DIR)
  --help            this text
`

const options = readOptions(HELP, { port: 'string', 'data-dir': 'string' })
const port = Number(options.port ?? process.env['PORT'] ?? 4321)
const tell = (line: string) => process.stdout.write(`${line}\n`)

try {
  const claimed = claimDataDirectory(options['data-dir'] ?? process.env['DATA_DIR'] ?? 'var')
  const studioPort = port + 6
  const services = await startServices({
    dataDir: claimed.dir,
    ports: portsFrom(port, process.env),
    env: { ...process.env, LAKE_ALLOWED_ORIGINS: `http://localhost:${port},http://localhost:${studioPort}` },
    tell,
  })
  const env = {
    ...serviceEnvironment('site', services.env),
    NODE_ENV: 'development',
    SANITY_STUDIO_API_HOST: services.env['SANITY_API_HOST'],
  }
  const run = (file: string, ...args: string[]) => spawn(process.execPath, [file, ...args], { stdio: 'inherit', env })
  const servers = [
    run('node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)),
    run('node_modules/sanity/bin/sanity', 'dev', '--port', String(studioPort)),
  ]
  const stop = async () => {
    for (const server of servers) server.kill('SIGTERM')
    await services.supervisor.stop()
    process.exit(0)
  }
  process.on('SIGINT', () => void stop())
  process.on('SIGTERM', () => void stop())
  process.on('disconnect', () => void stop())
} catch (error) {
  giveUp(error instanceof Error ? error.message : String(error))
}
