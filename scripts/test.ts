import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { z } from 'zod'
import { ensureBrowser } from './browser.ts'
import { buildSite, buildStudio } from './builds.ts'
import { giveUp, readOptions } from './commandLine.ts'

const HELP = `
Runs every check: format, lint, import direction, unused code, types, unit, contract, fault and end-to-end tests.
The last line counts them all: "N passed, N failed".

  npm test -- [options]

  --only <part>   one of: static, unit, e2e
  --help          this text
`

interface Outcome {
  readonly passed: number
  readonly failed: number
}

/** Tests bring their own services: none may run against, and write to, one that the environment names. */
const REAL_SERVICES = /^(SANITY_|MEILISEARCH_|INDEXER_|DATABASE_URL$|SMTP_URL$)/
for (const name of Object.keys(process.env)) if (REAL_SERVICES.test(name)) delete process.env[name]

const only = readOptions(HELP, { only: 'string' }).only
if (only && !['static', 'unit', 'e2e'].includes(only)) giveUp('--only takes static, unit or e2e.')
const wanted = (part: string) => only === undefined || only === part

function runCommand(command: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], { stdio: 'inherit' })
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })
}

/** Runs a command and shows what it said once it has ended, so that several may run side by side. */
function check(what: string, command: string, ...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    const said: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk))
    const end = (ok: boolean) => {
      process.stdout.write(`\n── ${what}\n${Buffer.concat(said)}`)
      resolve(ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
    }
    child.once('error', () => end(false))
    child.once('close', (code) => end(code === 0))
  })
}

async function inTurn(...checks: readonly (() => Promise<Outcome>)[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const each of checks) outcomes.push(await each())
  return outcomes
}

/** Reads a runner's report; a run that wrote none has failed as a whole. */
function report(path: string, schema: z.ZodType<Outcome>): Outcome {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return { passed: 0, failed: 1 }
  }
}

const vitestReport = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number(), numFailedTestSuites: z.number() })
  .transform(
    (r): Outcome => ({
      passed: r.numPassedTests,
      failed: Math.max(r.numFailedTests, r.numFailedTestSuites > 0 ? 1 : 0),
    }),
  )
const playwrightReport = z
  .object({
    stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
    errors: z.array(z.unknown()),
  })
  .transform(
    ({ stats, errors }): Outcome => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length,
    }),
  )

async function tests(
  what: string,
  reportPath: string,
  schema: z.ZodType<Outcome>,
  command: string,
  ...args: string[]
): Promise<Outcome> {
  process.stdout.write(`\n── ${what}\n`)
  const ok = await runCommand(command, args)
  const outcome = report(reportPath, schema)
  return ok || outcome.failed > 0 ? outcome : { ...outcome, failed: 1 }
}

const outcomes: Outcome[] = []
rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results', { recursive: true })

if (wanted('static')) {
  outcomes.push(await check('format and lint', 'biome', 'ci', '--error-on-warnings', '.'))
  const { execPath } = process
  // Each of the two keeps one processor busy. Astro's check writes the types that the compiler's needs.
  const lanes = await Promise.all([
    inTurn(
      () => check('types of pages', 'astro', 'check'),
      () => check('types', 'tsc', '--noEmit', '-p', '.'),
    ),
    inTurn(
      () => check('generated CMS types', execPath, 'scripts/typegen.ts', '--check'),
      () => check('unused code', 'knip'),
      () => check('import direction', 'depcruise', '--config', '.dependency-cruiser.mjs', 'src', 'cms', 'scripts'),
      () => check('fonts as declared', execPath, 'scripts/fonts.ts', '--check'),
    ),
  ])
  outcomes.push(...lanes.flat())
}
if (wanted('unit')) {
  outcomes.push(
    await tests(
      'unit, contract and fault tests',
      'test-results/vitest.json',
      vitestReport,
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=test-results/vitest.json',
    ),
  )
}
if (wanted('e2e')) {
  process.env['CHROMIUM_PATH'] = ensureBrowser((line) => process.stdout.write(`${line}\n`))
  process.stdout.write('\n── building\n')
  await Promise.all([buildSite(), buildStudio()]).catch((error: unknown) => giveUp(String(error)))
  outcomes.push(
    await tests('end to end, in a browser', 'test-results/e2e.json', playwrightReport, 'playwright', 'test'),
  )
}

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0)
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)
