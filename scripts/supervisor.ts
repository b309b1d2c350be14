import { type ChildProcess, fork } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { serviceEnvironment } from './serviceEnvironment.ts'
import { serviceOptions } from './serviceOptions.ts'

/** How long a child may take to end by itself after it was asked to. */
const STOP_MS = 25_000
const FIRST_RETRY_MS = 250
const LAST_RETRY_MS = 10_000
/** A child that ran this long had started well: its next failure is a new one. */
const STEADY_MS = 30_000

const progress = z.object({ what: z.string(), done: z.number(), total: z.number() })
const message = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({ failed: z.string() }),
  z.object({ progress }),
])

/** Hears how a service gets on that takes long to start. */
export type StartProgress = (made: z.output<typeof progress>) => void

/** A child that could not start; the message is one sentence for the person at the keyboard. */
export class StartFailure extends Error {
  override name = 'StartFailure'
}

export interface Supervisor {
  /** Starts a service (`scripts/services/<name>.ts`) and resolves when it is ready. @throws StartFailure */
  start(name: string, progress?: StartProgress): Promise<void>
  /** The process of a running service. */
  pid(name: string): number | undefined
  /** Stops all, last started first. */
  stop(): Promise<void>
}

/** Runs services as children, starts them again when they die, and keeps what they log under `<dataDir>/logs`. */
export function createSupervisor(
  dataDir: string,
  env: Readonly<Record<string, string | undefined>>,
  tell: (line: string) => void,
): Supervisor {
  const logs = join(dataDir, 'logs')
  mkdirSync(logs, { recursive: true })
  const children = new Map<string, ChildProcess>()
  const retries = new Map<string, NodeJS.Timeout>()
  let stopping = false

  function launch(name: string): ChildProcess {
    const child = fork(new URL(`services/${name}.ts`, import.meta.url), [], {
      // What is compiled is kept: the next start is quicker, and no process needs to load a compiler.
      env: { ...serviceEnvironment(name, env), NODE_COMPILE_CACHE: join(dataDir, 'compiled') },
      execArgv: serviceOptions(name),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    const log = createWriteStream(join(logs, `${name}.log`), { flags: 'a' })
    child.stdout?.pipe(log, { end: false })
    child.stderr?.pipe(log, { end: false })
    child.once('close', () => log.end())
    children.set(name, child)
    return child
  }

  /** Resolves when the child says that it is ready, rejects when it fails or dies before. */
  function readiness(name: string, child: ChildProcess, progress?: StartProgress): Promise<void> {
    return new Promise((resolve, reject) => {
      child.on('message', (raw) => {
        const told = message.safeParse(raw)
        if (!told.success) return
        if ('ready' in told.data) resolve()
        else if ('progress' in told.data) progress?.(told.data.progress)
        else reject(new StartFailure(told.data.failed))
      })
      child.once('exit', (code) =>
        reject(
          new StartFailure(
            `The ${name} service ended with code ${code} while starting; see ${join(logs, `${name}.log`)}.`,
          ),
        ),
      )
    })
  }

  function keepAlive(name: string, child: ChildProcess, began: number, delay: number): void {
    child.once('exit', (code, signal) => {
      children.delete(name)
      if (stopping) return
      const wait = Date.now() - began > STEADY_MS ? FIRST_RETRY_MS : delay
      tell(`The ${name} service ended (${signal ?? `code ${code}`}); starting it again.`)
      retries.set(
        name,
        setTimeout(() => restart(name, Math.min(wait * 2, LAST_RETRY_MS)), wait),
      )
    })
  }

  function restart(name: string, delay: number): void {
    if (stopping) return
    const child = launch(name)
    keepAlive(name, child, Date.now(), delay)
    readiness(name, child).then(
      () => tell(`The ${name} service is back.`),
      (error: unknown) => tell(error instanceof Error ? error.message : String(error)),
    )
  }

  async function stopChild(child: ChildProcess): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    const cut = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
    await ended
    clearTimeout(cut)
  }

  return {
    async start(name, progress) {
      const began = Date.now()
      const child = launch(name)
      await readiness(name, child, progress)
      keepAlive(name, child, began, FIRST_RETRY_MS)
    },
    pid: (name) => children.get(name)?.pid,
    async stop() {
      stopping = true
      for (const retry of retries.values()) clearTimeout(retry)
      for (const child of [...children.values()].reverse()) await stopChild(child)
    },
  }
}
