import { buildSite, buildStudio } from './builds.ts'
import { progressLine } from './commandLine.ts'
import { indexProgress } from './indexProgress.ts'
import { createLakeAdmin } from './lakeAdmin.ts'
import { embeddedServices, localEnvironment, type Ports } from './localEnvironment.ts'
import { loadSecrets } from './secrets.ts'
import { isSeeded, type LakeAccess, seedLake } from './seedLake.ts'
import { createSupervisor, type Supervisor } from './supervisor.ts'

export interface StartOptions {
  /** A claimed data directory. */
  readonly dataDir: string
  readonly ports: Ports
  readonly env: Readonly<Record<string, string | undefined>>
  /** Says what happens, a line a step. */
  readonly tell: (line: string) => void
}

export interface RunningServices {
  readonly supervisor: Supervisor
  /** What joins the services and the site. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly inboxUrl?: string | undefined
  /** A link that signs in the user with an e-mail address; only with the embedded lake. */
  readonly signInLink?: ((email: string) => Promise<string>) | undefined
}

/** Starts what the environment names no other service for; the embedded lake is filled with sample content if it is empty. */
export async function startServices({ dataDir, ports, env: given, tell }: StartOptions): Promise<RunningServices> {
  const secrets = loadSecrets(dataDir)
  const env = localEnvironment(ports, dataDir, secrets, given)
  const embedded = embeddedServices(given)
  const supervisor = createSupervisor(dataDir, env, tell)
  try {
    const lake: LakeAccess = {
      url: env['SANITY_API_HOST'] ?? '',
      adminToken: secrets.lakeAdminToken,
      projectId: env['SANITY_PROJECT_ID'] ?? '',
      dataset: env['SANITY_DATASET'] ?? '',
    }
    const indexed = indexProgress()
    for (const service of embedded) {
      await supervisor.start(service, ({ what, done, total }) => indexed(what, done, total))
      tell(`Service ready: ${service}.`)
      if (service === 'lake') await seedIfEmpty(lake, tell)
    }
    const admin = createLakeAdmin(lake.url, lake.adminToken)
    return {
      supervisor,
      env,
      inboxUrl: embedded.includes('mailbox') ? `http://localhost:${ports.mailboxHttp}` : undefined,
      signInLink: embedded.includes('lake') ? (email) => admin.signInLink(email) : undefined,
    }
  } catch (error) {
    await supervisor.stop()
    throw error
  }
}

/** Builds what is stale while the services start, then starts the site. */
export async function startProduct(options: StartOptions): Promise<RunningServices & { readonly siteUrl: string }> {
  const building = buildAll(options.tell)
  // Awaited below; a failure meanwhile must not count as unhandled.
  building.catch(() => undefined)
  const services = await startServices(options)
  try {
    await building
    await services.supervisor.start('site')
    return { ...services, siteUrl: services.env['PUBLIC_SITE_URL'] ?? '' }
  } catch (error) {
    await services.supervisor.stop()
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
