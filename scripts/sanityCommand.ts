import { spawn } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root, where `sanity.config.ts` is. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/**
 * Runs Sanity's command line in the repository, without telemetry. What it prints is kept and told only when it fails.
 * @throws Error with the command's output when it exits with another code than 0
 */
export async function runSanity(args: readonly string[]): Promise<void> {
  const program = fileURLToPath(import.meta.resolve('sanity/package.json'))
  const child = spawn(process.execPath, [resolve(dirname(program), 'bin/sanity'), ...args], {
    cwd: projectRoot,
    env: { ...process.env, DO_NOT_TRACK: '1', NO_COLOR: '1', CI: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  const code = await new Promise<number | null>((done, failed) => {
    child.once('error', failed)
    child.once('close', done)
  })
  if (code !== 0) throw new Error(`sanity ${args.join(' ')} ended with code ${code}:\n${output}`)
}
