import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { z } from 'zod'
import { createSupervisor, StartFailure } from '#scripts/supervisor.ts'
import { temporaryDirectory } from '../../support/temporaryDirectory.ts'

const PATIENCE = { timeout: 20_000, interval: 50 }
const MASTER_KEY = 'master-key-of-a-supervised-search'

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

const answers = (port: number) =>
  fetch(`http://127.0.0.1:${port}/health`).then(
    (response) => response.ok,
    () => false,
  )

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** A supervisor with one search server. */
async function supervising() {
  const dataDir = temporaryDirectory()
  const port = await freePort()
  const said: string[] = []
  const env = {
    DATA_DIR: dataDir,
    SEARCH_PORT: String(port),
    SEARCH_MASTER_KEY: MASTER_KEY,
    MEILISEARCH_ADMIN_KEY: 'key-of-the-indexer',
    FORM_SECRET: 'secret-of-the-site',
    PATH: process.env['PATH'],
  }
  const supervisor = createSupervisor(dataDir, env, (line) => said.push(line))
  onTestFinished(() => supervisor.stop())
  return { supervisor, dataDir, port, said }
}

describe('the supervisor', () => {
  it('starts a service that answers when it says so, and stops it', async () => {
    const { supervisor, dataDir, port } = await supervising()
    await supervisor.start('search')
    expect(await answers(port)).toBe(true)
    const pid = supervisor.pid('search') ?? 0
    await supervisor.stop()
    expect(isAlive(pid)).toBe(false)
    expect(await answers(port)).toBe(false)
    expect(readFileSync(join(dataDir, 'logs/search.log'), 'utf8')).not.toContain(MASTER_KEY)
  })

  it.runIf(process.platform === 'linux')('gives a service no secret of another', async () => {
    const { supervisor } = await supervising()
    await supervisor.start('search')
    const environment = readFileSync(`/proc/${supervisor.pid('search')}/environ`, 'utf8')
    expect(environment).toContain(MASTER_KEY)
    expect(environment).not.toContain('key-of-the-indexer')
    expect(environment).not.toContain('secret-of-the-site')
  })

  it('starts a service again that was killed, and says so', async () => {
    const { supervisor, port, said } = await supervising()
    await supervisor.start('search')
    const pid = supervisor.pid('search') ?? 0
    process.kill(pid, 'SIGKILL')
    await vi.waitFor(() => expect(said).toContain('The search service is back.'), PATIENCE)
    expect(said[0]).toBe('The search service ended (SIGKILL); starting it again.')
    expect(supervisor.pid('search')).not.toBe(pid)
    expect(await answers(port)).toBe(true)
  })

  it('gives the service’s own sentence when it can’t start', async () => {
    const { supervisor, port } = await supervising()
    const other = createServer().listen(port, '127.0.0.1')
    await once(other, 'listening')
    onTestFinished(() => {
      other.close()
    })
    const failure: unknown = await supervisor.start('search').catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(StartFailure)
    expect(failure).toHaveProperty(
      'message',
      `Port ${port} for the search server is taken by another program: stop it, or choose another with SEARCH_PORT.`,
    )
  })

  it('takes its services along when it is killed itself', async () => {
    const dataDir = temporaryDirectory()
    const port = await freePort()
    const process_ = fork(
      new URL('../../support/supervisingProcess.ts', import.meta.url),
      [dataDir, String(port), MASTER_KEY],
      { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
    )
    const [told] = await once(process_, 'message')
    const { pid } = z.object({ pid: z.number() }).parse(told)
    expect(isAlive(pid)).toBe(true)
    process_.kill('SIGKILL')
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), PATIENCE)
    expect(await answers(port)).toBe(false)
  })
})

describe('a service', () => {
  it('ends when the process that started it is gone before it was ready', async () => {
    const env = {
      DATA_DIR: temporaryDirectory(),
      SEARCH_PORT: '0',
      SEARCH_MASTER_KEY: MASTER_KEY,
      PATH: process.env['PATH'],
    }
    const child = fork('scripts/services/search.ts', [], {
      env,
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    child.disconnect()
    const [code] = await once(child, 'exit')
    expect(code).toBe(0)
  })
})
