import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { serviceOptions } from '#scripts/serviceOptions.ts'

/** A service in a process of its own, as the product runs it, and what it takes of the machine (Linux). */
export interface ServiceProcess {
  readonly url: string
  /** From starting the process until it says that it listens. */
  readonly startMilliseconds: number
  /** What the process keeps in memory, and the most it ever did, in MB. */
  memory(): { readonly now: number; readonly most: number }
  /** Processor time that all its threads used so far, in milliseconds: what others do at the same time does not count. */
  processorTime(): number
  stop(): Promise<void>
}

const ready = z.object({ ready: z.literal(true), url: z.url() })

/** @param script the service's file, from the repository's root */
export async function startServiceProcess(
  script: string,
  env: Readonly<Record<string, string>>,
): Promise<ServiceProcess> {
  const began = performance.now()
  const compiled = { NODE_COMPILE_CACHE: join(tmpdir(), 'etalase-bench-compiled') }
  const child = fork(script, {
    env: { ...process.env, NODE_ENV: 'production', ...compiled, ...env },
    execArgv: serviceOptions(basename(script, '.ts')),
  })
  const [said] = await once(child, 'message')
  const startMilliseconds = performance.now() - began
  const { url } = ready.parse(said)
  return {
    url,
    startMilliseconds,
    memory() {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      const megabytes = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024)
      return { now: megabytes('VmRSS'), most: megabytes('VmHWM') }
    },
    processorTime() {
      const tasks = readdirSync(`/proc/${child.pid}/task`)
      const nanoseconds = tasks.map((task) =>
        Number(readFileSync(`/proc/${child.pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]),
      )
      return nanoseconds.reduce((sum, time) => sum + time, 0) / 1e6
    },
    async stop() {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}
