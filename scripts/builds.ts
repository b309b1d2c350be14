import { spawn } from 'node:child_process'
import { precompress } from './precompress.ts'
import { digestOf, isFresh, markFresh } from './staleness.ts'

export const SITE_DIR = 'dist'
export const STUDIO_DIR = 'dist-studio'

const SITE_INPUTS = ['astro.config.ts', 'package-lock.json', 'tsconfig.json', 'public', 'src', 'cms/content/drawings']
const STUDIO_INPUTS = ['sanity.config.ts', 'sanity.cli.ts', 'package-lock.json', 'cms/schema', 'cms/desk']

/** A build that failed, with the end of what the builder said. */
export class BuildFailure extends Error {
  override name = 'BuildFailure'
}

function runQuietly(name: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    })
    let said = ''
    const hear = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-6000)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new BuildFailure(`Building ${name} failed:\n${said}`)),
    )
  })
}

async function buildIfStale(outDir: string, inputs: readonly string[], build: () => Promise<void>): Promise<boolean> {
  const digest = digestOf(inputs)
  if (isFresh(outDir, digest)) return false
  await build()
  markFresh(outDir, digest)
  return true
}

/** Builds the site unless it is up to date; says whether it did. @throws BuildFailure */
export function buildSite(): Promise<boolean> {
  return buildIfStale(SITE_DIR, SITE_INPUTS, async () => {
    await runQuietly('the site', ['node_modules/astro/bin/astro.mjs', 'build', '--silent'])
    await precompress(`${SITE_DIR}/client`, 11)
  })
}

/** Builds the Studio unless it is up to date; says whether it did. @throws BuildFailure */
export function buildStudio(): Promise<boolean> {
  return buildIfStale(STUDIO_DIR, STUDIO_INPUTS, async () => {
    await runQuietly('the Studio', ['scripts/buildStudio.ts'])
    await precompress(STUDIO_DIR, 5)
  })
}
