import { existsSync } from 'node:fs'
import { portsFrom } from '../localEnvironment.ts'
import type { Installation } from './contentLake.ts'

/** The installation that a command's options and the environment (with a `.env` file) name. */
export function installationFrom(options: { readonly port?: string; readonly 'data-dir'?: string }): Installation {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const { env } = process
  return {
    dataDir: options['data-dir'] ?? env['DATA_DIR'] ?? 'var',
    ports: portsFrom(Number(options.port ?? env['PORT'] ?? 4321), env),
    env,
    tell: (line) => process.stdout.write(`${line}\n`),
  }
}
