import { randomBytes } from 'node:crypto'
import { type ClientConfig, createClient, type SanityClient } from '@sanity/client'
import { expect, vi } from 'vitest'
import { ADMIN_TOKEN, startTestLake } from '../lakeUnderTest.ts'

/**
 * The lake that the tests of this folder are put to, through the unmodified client: a project of Sanity's when
 * `SANITY_PROJECT_ID` and `SANITY_TOKEN` are set (a token that may write; dataset `SANITY_DATASET`, else `production`),
 * otherwise an embedded one. Sanity's own addresses are used unless `SANITY_API_HOST` names another.
 *
 * The dataset may be shared and in use: ids and types belong to one run of one file, and `close` deletes them.
 */
export interface AnyLake {
  readonly kind: 'sanity' | 'embedded'
  /** Reads and writes everything. */
  readonly client: SanityClient
  /** Another client for the same dataset. */
  clientWith(config: Partial<ClientConfig>): SanityClient
  /** A document's id that no other run has. */
  id(name: string): string
  /** A document's type that no other run has. */
  type(name: string): string
  /** Something the lake named itself, such as an asset: to be deleted at the end. */
  keepTrackOf(id: string): void
  /** The name of a release that documents can have versions in. */
  release(): Promise<string>
  /** What the client has no method for; the path is below `/v<version>`. */
  request(path: string, init?: RequestInit): Promise<Response>
  close(): Promise<void>
}

interface Target {
  readonly kind: AnyLake['kind']
  readonly config: ClientConfig
  readonly stop: () => Promise<void>
}

/** Actions on versions need this API version, and queries see what is published unless they say otherwise. */
const API_VERSION = '2025-02-19'

export async function openLake(): Promise<AnyLake> {
  const { kind, config, stop } = targetOf(process.env) ?? (await embeddedTarget())
  const client = createClient(config)
  const run = randomBytes(5).toString('hex')
  const ids = new Set<string>()
  const releases: string[] = []

  const deleteDocuments = (): Promise<unknown> => {
    const query = '*[string::startsWith(_type, $prefix)]'
    const named = [...ids].flatMap((id) => [{ delete: { id } }, { delete: { id: `drafts.${id}` } }])
    return client.mutate([{ delete: { query, params: { prefix: `contract_${run}_` } } }, ...named], {
      returnDocuments: false,
    })
  }

  return {
    kind,
    client,
    clientWith: (more) => createClient({ ...config, ...more }),
    id(name) {
      const id = `contract-${run}-${name}`
      ids.add(id)
      return id
    },
    type: (name) => `contract_${run}_${name}`,
    keepTrackOf: (id) => ids.add(id),
    async release() {
      const releaseId = `r${run}${releases.length}`
      if (kind === 'sanity') await client.releases.create({ releaseId, metadata: { releaseType: 'undecided' } })
      releases.push(releaseId)
      return releaseId
    },
    request: (path, init) =>
      fetch(client.getUrl(path), {
        ...init,
        headers: { authorization: `Bearer ${config.token}`, 'content-type': 'application/json', ...init?.headers },
      }),
    async close() {
      await deleteDocuments()
      if (kind === 'sanity') for (const releaseId of releases) await removeRelease(client, releaseId)
      await stop()
    },
  }
}

function targetOf(variables: NodeJS.ProcessEnv): Target | undefined {
  const { SANITY_PROJECT_ID, SANITY_TOKEN, SANITY_DATASET, SANITY_API_HOST } = variables
  if (!SANITY_PROJECT_ID || !SANITY_TOKEN) return undefined
  const elsewhere = SANITY_API_HOST ? { apiHost: SANITY_API_HOST, useProjectHostname: false } : {}
  const config = configOf(SANITY_PROJECT_ID, SANITY_DATASET || 'production', SANITY_TOKEN)
  return {
    kind: SANITY_API_HOST ? 'embedded' : 'sanity',
    config: { ...config, ...elsewhere },
    stop: async () => undefined,
  }
}

async function embeddedTarget(): Promise<Target> {
  const { lake, admin, stop } = await startTestLake()
  const { projectId = '', dataset = '' } = admin.config()
  const config = configOf(projectId, dataset, ADMIN_TOKEN)
  return { kind: 'embedded', config: { ...config, apiHost: lake.url, useProjectHostname: false }, stop }
}

const configOf = (projectId: string, dataset: string, token: string) => ({
  projectId,
  dataset,
  token,
  apiVersion: API_VERSION,
  useCdn: false,
})

async function removeRelease(client: SanityClient, releaseId: string): Promise<void> {
  await client.releases.archive({ releaseId })
  await soon(async () => (await client.releases.get({ releaseId }))?.state, 'archived')
  await client.releases.delete({ releaseId })
}

/**
 * Expects of something read to be, before long: a query, unlike a document read by its id, may see a write late
 * (https://www.sanity.io/docs/http-reference/mutation, `visibility`).
 */
export function soon<Value>(read: () => Value | Promise<Value>, expected: Value): Promise<void> {
  return vi.waitFor(async () => expect(await read()).toEqual(expected), { timeout: 15_000, interval: 20 })
}
