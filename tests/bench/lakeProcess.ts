import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createClient, type SanityClient } from '@sanity/client'
import { z } from 'zod'
import { openLink, sidOf } from '../contract/lake/lakeUnderTest.ts'

const ADMIN_TOKEN = 'admin-token-of-the-bench'
const SITE_TOKEN = 'site-token-of-the-bench'
/** Linux counts processor time in hundredths of a second. */
const MILLISECONDS_A_TICK = 10

/** The lake's service in a process of its own, as the product runs it. */
export interface LakeProcess {
  /** From starting the process until it says that it listens. */
  readonly startMilliseconds: number
  readonly admin: SanityClient
  readonly site: SanityClient
  /** Signs a user in and gives her client. */
  signIn(id: string, role: 'owner' | 'curator'): Promise<SanityClient>
  /** What the process keeps in memory (Linux), and the most it ever did, in MB. */
  memory(): { readonly now: number; readonly most: number }
  /** Processor time that all its threads used so far (Linux), in milliseconds: what others do at the same time does not count. */
  processorTime(): number
  stop(): Promise<void>
}

const ready = z.object({ ready: z.literal(true), url: z.url() })

/** @param webhookUrl where published changes are told of */
export async function startLakeProcess(dataDir: string, webhookUrl: string): Promise<LakeProcess> {
  const began = performance.now()
  const child = fork('scripts/services/lake.ts', {
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      LAKE_PORT: '0',
      LAKE_ADMIN_TOKEN: ADMIN_TOKEN,
      SANITY_TOKEN: SITE_TOKEN,
      SANITY_WEBHOOK_SECRET: 'secret-of-the-benchmark',
      LAKE_WEBHOOK_URL: webhookUrl,
      SMTP_URL: 'smtp://127.0.0.1:9',
      LOG_LEVEL: 'error',
    },
  })
  const [said] = await once(child, 'message')
  const startMilliseconds = performance.now() - began
  const { url } = ready.parse(said)
  const clientFor = (token: string): SanityClient =>
    createClient({
      projectId: 'etalase',
      dataset: 'production',
      apiVersion: '2026-01-01',
      apiHost: url,
      useProjectHostname: false,
      useCdn: false,
      token,
    })
  const asAdmin = (path: string, body: object): Promise<Response> =>
    fetch(url + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${ADMIN_TOKEN}` },
      body: JSON.stringify(body),
    })

  return {
    startMilliseconds,
    admin: clientFor(ADMIN_TOKEN),
    site: clientFor(SITE_TOKEN),
    async signIn(id, role) {
      const email = `${id}@malang.example`
      await asAdmin('/v1/lake/users', { id, email, name: id, role })
      const link = z.object({ url: z.url() }).parse(await (await asAdmin('/v1/lake/sign-in-links', { email })).json())
      const fetched = await fetch(`${url}/v1/auth/fetch?sid=${sidOf(await openLink(link.url))}`)
      return clientFor(z.object({ token: z.string() }).parse(await fetched.json()).token)
    },
    memory() {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      const megabytes = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024)
      return { now: megabytes('VmRSS'), most: megabytes('VmHWM') }
    },
    processorTime() {
      // After the name in brackets: the 12th and 13th field are ticks in the program and in the system.
      const [, fields = ''] = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')
      const [inProgram, inSystem] = fields.split(' ').slice(11, 13).map(Number)
      return ((inProgram ?? 0) + (inSystem ?? 0)) * MILLISECONDS_A_TICK
    },
    async stop() {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}
