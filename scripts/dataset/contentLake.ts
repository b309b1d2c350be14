import { createClient, type SanityClient } from '@sanity/client'
import { claimDataDirectory, DataDirectoryError } from '../dataDirectory.ts'
import { embeddedServices, localEnvironment, type Ports } from '../localEnvironment.ts'
import { loadSecrets, type Secrets } from '../secrets.ts'
import { lakeAdminClient } from '../seedLake.ts'
import { createSupervisor } from '../supervisor.ts'

export interface Installation {
  readonly dataDir: string
  readonly ports: Ports
  readonly env: Readonly<Record<string, string | undefined>>
  readonly tell: (line: string) => void
}

/** A content lake, with the right to read and write everything. */
export interface ContentLake {
  readonly client: SanityClient
  /** For a sentence: "the project abc of Sanity, dataset production". */
  readonly name: string
}

/**
 * Does work with the content lake of an installation: the project of Sanity's that the environment names, or the
 * embedded one, which is started for as long as the work takes when the product does not run.
 * @throws when the product runs, but its content lake is not where it was looked for
 */
export async function withContentLake<T>(place: Installation, work: (lake: ContentLake) => Promise<T>): Promise<T> {
  const { dataDir, env } = place
  if (!embeddedServices(env).includes('lake')) return work(sanityProject(env))
  const secrets = loadSecrets(dataDir)
  const lake = embeddedLake(place, secrets)
  if (env['SANITY_API_HOST']) return work(lake)
  const release = claimStopped(dataDir)
  if (!release) {
    await demandOwn(place, lake)
    return work(lake)
  }
  try {
    return await startedMeanwhile(place, secrets, () => work(lake))
  } finally {
    release()
  }
}

/** Takes the data directory of a product that does not run. @returns what gives it back; undefined when the product runs */
function claimStopped(dataDir: string): (() => void) | undefined {
  try {
    return claimDataDirectory(dataDir).release
  } catch (error) {
    if (error instanceof DataDirectoryError) return undefined
    throw error
  }
}

/** Another product on this machine may have the port; it does not know this one's token. */
async function demandOwn({ dataDir }: Installation, { client, name }: ContentLake): Promise<void> {
  const me = await client.users.getById('me').catch(() => undefined)
  if (!me?.id) throw new Error(`The product runs with ${dataDir}, but not with ${name}: give its port with --port.`)
}

function sanityProject(env: Installation['env']): ContentLake {
  const projectId = env['SANITY_PROJECT_ID']
  const dataset = env['SANITY_DATASET'] ?? 'production'
  const token = env['SANITY_TOKEN']
  if (!projectId || !token) throw new Error('A project of Sanity needs both SANITY_PROJECT_ID and SANITY_TOKEN.')
  const client = createClient({
    projectId,
    dataset,
    token,
    apiVersion: '2026-01-01',
    useCdn: false,
    perspective: 'raw',
  })
  return { client, name: `the project ${projectId} of Sanity, dataset ${dataset}` }
}

function embeddedLake({ ports, env }: Installation, secrets: Secrets): ContentLake {
  const url = env['SANITY_API_HOST'] ?? `http://localhost:${ports.lake}`
  const client = lakeAdminClient({
    url,
    adminToken: env['LAKE_ADMIN_TOKEN'] ?? secrets.lakeAdminToken,
    projectId: env['SANITY_PROJECT_ID'] ?? 'etalase',
    dataset: env['SANITY_DATASET'] ?? 'production',
  })
  return { client, name: `the embedded content lake at ${url}` }
}

async function startedMeanwhile<T>(
  { dataDir, ports, env, tell }: Installation,
  secrets: Secrets,
  work: () => Promise<T>,
): Promise<T> {
  const supervisor = createSupervisor(dataDir, localEnvironment(ports, dataDir, secrets, env), tell)
  try {
    await supervisor.start('lake')
    return await work()
  } finally {
    await supervisor.stop()
  }
}
