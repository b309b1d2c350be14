import { parseConfig } from '#platform/config.ts'
import { createLogger } from '#platform/log.ts'
import { buildSite, buildStudio } from './builds.ts'
import { progressLine } from './commandLine.ts'
import { createLakeAdmin } from './lakeAdmin.ts'
import { embeddedServices, localEnvironment, type Ports } from './localEnvironment.ts'
import { loadSecrets } from './secrets.ts'
import { isSeeded, type LakeAccess, seedLake } from './seedLake.ts'
import { composeCatalogue, composeIndexer } from './services/composeSite.ts'
import { createSupervisor, type Supervisor } from './supervisor.ts'

export interface StartOptions {
  /** A claimed data directory. */
  readonly dataDir: string
  readonly ports: Ports
  readonly env: Readonly<Record<string, string | undefined>>
  /** Says what happens, a line a step. */
  readonly tell: (line: string) => void
}

export interface RunningProduct {
  readonly siteUrl: string
  readonly inboxUrl?: string | undefined
  readonly supervisor: Supervisor
  readonly env: Readonly<Record<string, string | undefined>>
  /** A link that signs in the user with an e-mail address; only with the embedded lake. */
  signInLink?: (email: string) => Promise<string>
}

/** Builds what is stale, starts what the environment names no real service for, seeds, indexes, and starts the site. */
export async function startProduct({ dataDir, ports, env: given, tell }: StartOptions): Promise<RunningProduct> {
  const secrets = loadSecrets(dataDir)
  const env = localEnvironment(ports, dataDir, secrets, given)
  const embedded = embeddedServices(given)
  const supervisor = createSupervisor(dataDir, env, tell)
  try {
    const building = buildAll(tell)
    // Awaited below; a failure meanwhile must not count as unhandled.
    building.catch(() => undefined)
    for (const service of embedded) {
      await supervisor.start(service)
      tell(`Service ready: ${service}.`)
    }
    const lake: LakeAccess = {
      url: env['SANITY_API_HOST'] ?? '',
      adminToken: secrets.lakeAdminToken,
      projectId: env['SANITY_PROJECT_ID'] ?? '',
      dataset: env['SANITY_DATASET'] ?? '',
    }
    if (embedded.includes('lake')) await seedIfEmpty(lake, tell)
    await indexIfEmpty(env, tell)
    await building
    await supervisor.start('site')
    const admin = createLakeAdmin(lake.url, lake.adminToken)
    return {
      siteUrl: env['PUBLIC_SITE_URL'] ?? '',
      inboxUrl: embedded.includes('mailbox') ? `http://localhost:${ports.mailboxHttp}` : undefined,
      supervisor,
      env,
      ...(embedded.includes('lake') ? { signInLink: (email: string) => admin.signInLink(email) } : {}),
    }
  } catch (error) {
    await supervisor.stop()
    throw error
  }
}

async function buildAll(tell: (line: string) => void): Promise<void> {
  const site = buildSite().then((built) => tell(built ? 'Site built.' : 'Site is up to date.'))
  const studio = buildStudio().then((built) => tell(built ? 'Studio built.' : 'Studio is up to date.'))
  await Promise.all([site, studio])
}

async function seedIfEmpty(lake: LakeAccess, tell: (line: string) => void): Promise<void> {
  if (await isSeeded(lake)) return
  tell('Filling the empty content lake with sample content…')
  const lines = { pictures: progressLine('pictures'), documents: progressLine('documents') }
  await seedLake(lake, (what, done, total) => lines[what](done, total))
}

async function indexIfEmpty(
  env: Readonly<Record<string, string | undefined>>,
  tell: (line: string) => void,
): Promise<void> {
  const config = parseConfig(env)
  const log = createLogger('silent')
  const indexer = composeIndexer(config, composeCatalogue(config, log))
  if (!(await indexer.isEmpty())) return
  tell('Building the search index…')
  const lines = { product: progressLine('products'), business: progressLine('makers') }
  await indexer.rebuild((kind, done, total) => lines[kind](done, total))
}
