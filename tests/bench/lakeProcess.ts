import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { lakeClient, openLink, sidOf } from '../contract/lake/lakeUnderTest.ts'
import { type ServiceProcess, startServiceProcess } from './serviceProcess.ts'

const ADMIN_TOKEN = 'admin-token-of-the-bench'
const SITE_TOKEN = 'site-token-of-the-bench'

/** The lake's service, and clients to ask it with. */
export interface LakeProcess extends ServiceProcess {
  readonly admin: SanityClient
  readonly site: SanityClient
  /** Signs a user in and gives her client. */
  signIn(id: string, role: 'owner' | 'curator'): Promise<SanityClient>
}

/** @param webhookUrl where published changes are told of */
export async function startLakeProcess(dataDir: string, webhookUrl: string): Promise<LakeProcess> {
  const service = await startServiceProcess('scripts/services/lake.ts', {
    DATA_DIR: dataDir,
    LAKE_PORT: '0',
    LAKE_ADMIN_TOKEN: ADMIN_TOKEN,
    SANITY_TOKEN: SITE_TOKEN,
    SANITY_WEBHOOK_SECRET: 'secret-of-the-benchmark',
    LAKE_WEBHOOK_URL: webhookUrl,
    SMTP_URL: 'smtp://127.0.0.1:9',
    LOG_LEVEL: 'error',
  })
  const { url } = service
  const clientFor = (token: string): SanityClient => lakeClient(url, { token })
  const asAdmin = (path: string, body: object): Promise<Response> =>
    fetch(url + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${ADMIN_TOKEN}` },
      body: JSON.stringify(body),
    })

  return {
    ...service,
    admin: clientFor(ADMIN_TOKEN),
    site: clientFor(SITE_TOKEN),
    async signIn(id, role) {
      const email = `${id}@malang.example`
      await asAdmin('/v1/lake/users', { id, email, name: id, role })
      const link = z.object({ url: z.url() }).parse(await (await asAdmin('/v1/lake/sign-in-links', { email })).json())
      const fetched = await fetch(`${url}/v1/auth/fetch?sid=${sidOf(await openLink(link.url))}`)
      return clientFor(z.object({ token: z.string() }).parse(await fetched.json()).token)
    },
  }
}
