import { type ChildProcess, fork } from 'node:child_process'
import { z } from 'zod'
import { serviceEnvironment } from '#scripts/serviceEnvironment.ts'

/** A server of pages for measuring (`pageServer.ts`), in a process of its own. */
export interface PageServerProcess {
  readonly origin: string
  /** Processor time used so far, in µs. */
  cpu(): Promise<number>
  stop(): void
}

function hear<T>(child: ChildProcess, schema: z.ZodType<T>, question?: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('The page server ended.'))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      const parsed = schema.safeParse(message)
      if (parsed.success) resolve(parsed.data)
      else reject(parsed.error)
    })
    if (question) child.send(question)
  })
}

/** @param env of the product; beside this process's own, what the site is given of it */
export async function startPageServer(
  mode: 'bare' | 'front' | 'astro',
  env: Readonly<Record<string, string | undefined>>,
): Promise<PageServerProcess> {
  const child = fork(new URL('pageServer.ts', import.meta.url), [mode], {
    env: { ...process.env, ...serviceEnvironment('site', env) },
  })
  const { port } = await hear(child, z.object({ port: z.number() }))
  return {
    origin: `http://127.0.0.1:${port}`,
    cpu: async () => (await hear(child, z.object({ cpu: z.number() }), 'cpu')).cpu,
    stop: () => child.disconnect(),
  }
}
