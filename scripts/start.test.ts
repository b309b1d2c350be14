import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryDirectory } from '../tests/support/temporaryDirectory.ts'
import { claimDataDirectory } from './dataDirectory.ts'

/** Calls the start command as a person would. Every case here ends before anything is built or started. */
function start(args: readonly string[], env: Record<string, string> = {}) {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/start.ts', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], NODE_NO_WARNINGS: '1', ...env },
  })
  return { status, said: stderr.trim(), stdout }
}

describe('npm start', () => {
  it.each([
    [['--port', 'many'], {}, '--port (or PORT) must be a number from 1 to 65530, not "many".'],
    [[], { PORT: '80.5' }, '--port (or PORT) must be a number from 1 to 65530, not "80.5".'],
  ])('%j refuses what is no port', (args, env, sentence) => {
    expect(start(args, env)).toMatchObject({ status: 1, said: sentence })
  })

  it('names an option it does not know, and where to read about them', () => {
    const { status, said } = start(['--prot', '1'])
    expect(status).toBe(1)
    expect(said).toMatch(/--prot.*Call with --help to see the options\.$/s)
  })

  it('explains itself', () => {
    const { status, stdout } = start(['--help'])
    expect(status).toBe(0)
    expect(stdout).toContain('--data-dir <dir>')
  })

  it('says in one sentence that the data directory is in use', () => {
    const path = temporaryDirectory()
    const claimed = claimDataDirectory(path)
    const { status, said } = start(['--data-dir', path])
    claimed.release()
    expect(status).toBe(1)
    expect(said).toBe(
      `The data directory ${claimed.dir} is in use by another process: stop that one, or choose another directory with --data-dir.`,
    )
  })

  it('says in one sentence that the data directory can’t be written', () => {
    const file = join(temporaryDirectory(), 'file')
    writeFileSync(file, '')
    const { status, said } = start(['--data-dir', file])
    expect(status).toBe(1)
    expect(said).toMatch(/^The data directory \S+ can't be written: choose another with --data-dir, or give [^\n]+$/)
  })
})
