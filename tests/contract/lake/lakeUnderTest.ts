import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ClientConfig, createClient, type SanityClient } from '@sanity/client'
import type { Lake, LakeOptions, SignInMail } from '#cms/lake/options.ts'
import { startLake } from '#cms/lake/startLake.ts'

export const PROJECT = 'etalase'
export const DATASET = 'production'
export const STUDIO_ORIGIN = 'http://localhost:4321'
export const ADMIN_TOKEN = 'admin-token-of-the-tests'
const SITE_TOKEN = 'site-token-of-the-tests'

/** The unmodified client of a lake. @param config what differs */
export function lakeClient(url: string, config: ClientConfig = {}): SanityClient {
  return createClient({
    projectId: PROJECT,
    dataset: DATASET,
    apiVersion: '2026-01-01',
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    ...config,
  })
}

/** A lake in a directory of its own, and the unmodified client to drive it with. */
export interface LakeUnderTest {
  readonly lake: Lake
  readonly dataDir: string
  /** All rights. */
  readonly admin: SanityClient
  /** Reads what is published. */
  readonly site: SanityClient
  /** Mails with sign-in links, in the order they were sent. */
  readonly mails: readonly SignInMail[]
  clientFor(token: string | undefined, apiVersion?: string): SanityClient
  /** Signs a new user in, through the pages as a person would. */
  signIn(
    email: string,
    role: 'curator' | 'owner' | 'viewer',
  ): Promise<{ readonly id: string; readonly token: string; readonly client: SanityClient }>
  /** A plain request with the administrator's token. */
  request(path: string, init?: RequestInit & { token?: string | undefined }): Promise<Response>
  stop(): Promise<void>
}

export async function startTestLake(options: Partial<LakeOptions> = {}): Promise<LakeUnderTest> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'lake-')))
  const mails: SignInMail[] = []
  const lake = await startLake({
    dataDir,
    host: '127.0.0.1',
    port: 0,
    projectId: PROJECT,
    dataset: DATASET,
    adminToken: ADMIN_TOKEN,
    siteToken: SITE_TOKEN,
    allowedOrigins: [STUDIO_ORIGIN],
    webhooks: [],
    sendSignInLink: async (mail) => {
      mails.push(mail)
    },
    ...options,
  })

  const clientFor = (token: string | undefined, apiVersion = '2026-01-01'): SanityClient =>
    lakeClient(lake.url, { apiVersion, ...(token && { token }) })
  const request: LakeUnderTest['request'] = (path, { token = ADMIN_TOKEN, headers, ...init } = {}) =>
    fetch(lake.url + path, { redirect: 'manual', ...init, headers: { authorization: `Bearer ${token}`, ...headers } })

  const signIn: LakeUnderTest['signIn'] = async (email, role) => {
    const body = JSON.stringify({ email, name: email.split('@')[0], role })
    const user: { id: string } = await (await request('/v1/lake/users', { method: 'POST', body })).json()
    const made = await request('/v1/lake/sign-in-links', { method: 'POST', body: JSON.stringify({ email }) })
    const { url }: { url: string } = await made.json()
    const opened = await openLink(url)
    const fetched = await fetch(`${lake.url}/v1/auth/fetch?sid=${sidOf(opened)}`)
    const { token }: { token: string } = await fetched.json()
    return { id: user.id, token, client: clientFor(token) }
  }

  return {
    lake,
    dataDir,
    admin: clientFor(ADMIN_TOKEN),
    site: clientFor(SITE_TOKEN),
    mails,
    clientFor,
    signIn,
    request,
    async stop() {
      await lake.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** Presses the button of the page a sign-in link leads to. @returns the answer, a redirect to the Studio */
export function openLink(url: string): Promise<Response> {
  const { origin, searchParams } = new URL(url)
  const body = new URLSearchParams({ link: searchParams.get('link') ?? '' })
  return fetch(`${origin}/login/open`, { method: 'POST', body, redirect: 'manual' })
}

export const sidOf = (redirect: Response): string => redirect.headers.get('location')?.split('#sid=')[1] ?? ''

/** Waits until something holds, for at most ten seconds. */
export async function eventually<Value>(read: () => Value | undefined | Promise<Value | undefined>): Promise<Value> {
  const deadline = Date.now() + 10_000
  for (;;) {
    const value = await read()
    if (value !== undefined) return value
    if (Date.now() > deadline) throw new Error('It did not happen within ten seconds')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
