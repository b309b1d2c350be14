import { createClient, type SanityClient } from '@sanity/client'
import { claimDataDirectory } from '../dataDirectory.ts'
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
 * @throws DataDirectoryError when the product runs, but not where it was looked for
 */
export async function withContentLake<T>(place: Installation, work: (lake: ContentLake) => Promise<T>): Promise<T> {
  const { dataDir, env } = place
  if (!embeddedServices(env).includes('lake')) return work(sanityProject(env))
  const secrets = loadSecrets(dataDir)
  const lake = embeddedLake(place, secrets)
  if (env['SANITY_API_HOST'] || (await answers(lake.client))) return work(lake)
  return startedMeanwhile(place, secrets, () => work(lake))
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

const answers = (client: SanityClient): Promise<boolean> =>
  fetch(client.getUrl('/ping')).then(
    () => true,
    () => false,
  )

async function startedMeanwhile<T>(
  { dataDir, ports, env, tell }: Installation,
  secrets: Secrets,
  work: () => Promise<T>,
): Promise<T> {
  const claimed = claimDataDirectory(dataDir)
  const supervisor = createSupervisor(dataDir, localEnvironment(ports, dataDir, secrets, env), tell)
  try {
    await supervisor.start('lake')
    return await work()
  } finally {
    await supervisor.stop()
    claimed.release()
  }
}
