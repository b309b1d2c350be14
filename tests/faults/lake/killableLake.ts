import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { ClientConfig, SanityClient } from '@sanity/client'
import { z } from 'zod'
import { lakeClient } from '../../contract/lake/lakeUnderTest.ts'

export const lakeToKill = z.object({
  dataDir: z.string(),
  port: z.number(),
  adminToken: z.string(),
  siteToken: z.string(),
  webhooks: z.array(z.object({ url: z.url(), secret: z.string() })),
})
export type LakeToKill = z.infer<typeof lakeToKill>

const PROCESS = fileURLToPath(new URL('./lakeProcess.ts', import.meta.url))

/** One lake after another, in the same directory and at the same address. */
export interface KillableLake {
  readonly url: string
  /** A client with all rights, which goes on with the next lake. */
  client(config?: ClientConfig): SanityClient
  /** Starts it; ready when it listens. */
  start(): Promise<{ readonly pid: number; kill(): Promise<void> }>
  /** Kills whatever stands ready. */
  end(): void
}

/**
 * The next process loads its code while the last one runs: two hundred starts are not two hundred times as long.
 * @param through a command that runs the command behind it, such as `nice`
 */
export function killableLake(options: LakeToKill, through: readonly string[] = []): KillableLake {
  const children = new Set<ChildProcess>()
  const load = (): { child: ChildProcess; loaded: Promise<unknown> } => {
    const [execPath = process.execPath, ...execArgv] = [
      ...through,
      process.execPath,
      '--disable-warning=ExperimentalWarning',
    ]
    const child = fork(PROCESS, [], {
      execPath,
      execArgv,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    children.add(child)
    child.once('exit', () => children.delete(child))
    return { child, loaded: once(child, 'message') }
  }
  let ready = load()
  const url = `http://127.0.0.1:${options.port}`
  return {
    url,
    client: (config) => lakeClient(url, { token: options.adminToken, ...config }),
    async start() {
      const { child, loaded } = ready
      await loaded
      child.send(options)
      const [word] = await once(child, 'message')
      if (word !== 'listening') throw new Error(`The lake did not start: ${word}`)
      ready = load()
      return {
        pid: child.pid ?? 0,
        async kill() {
          const gone = once(child, 'exit')
          child.kill('SIGKILL')
          await gone
        },
      }
    },
    end() {
      for (const child of children) child.kill('SIGKILL')
    },
  }
}

/** A port nobody uses just now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port')
  return address.port
}
