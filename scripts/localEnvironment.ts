import { DEFAULT_ADMIN_KEY_UID, DEFAULT_SEARCH_KEY_UID, keyFor } from '#discovery/embedded/auth/keyDerivation.ts'
import type { Secrets } from './secrets.ts'

export interface Ports {
  readonly site: number
  readonly lake: number
  readonly search: number
  readonly mailboxHttp: number
  readonly mailboxSmtp: number
  readonly indexer: number
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The ports in a row from the site's on: 4321 site, 4322 lake, 4323 search, 4324 inbox, 4325 its SMTP, 4326
 * indexer. One that is taken by another program can be set apart by its own variable.
 */
export function portsFrom(site: number, env: Environment = {}): Ports {
  const port = (variable: string, usual: number) => Number(env[variable] || usual)
  return {
    site,
    lake: port('LAKE_PORT', site + 1),
    search: port('SEARCH_PORT', site + 2),
    mailboxHttp: port('MAILBOX_HTTP_PORT', site + 3),
    mailboxSmtp: port('MAILBOX_SMTP_PORT', site + 4),
    indexer: port('INDEXER_PORT', site + 5),
  }
}

/** In the order in which they are started: the indexer needs the lake and the search server. */
export type EmbeddedService = 'lake' | 'search' | 'mailbox' | 'indexer'

/** Which services the environment names no other one for. */
export function embeddedServices(env: Environment): EmbeddedService[] {
  return [
    ...(env['SANITY_TOKEN'] && !env['SANITY_API_HOST'] ? [] : (['lake'] as const)),
    ...(env['MEILISEARCH_HOST'] ? [] : (['search'] as const)),
    ...(env['SMTP_URL'] ? [] : (['mailbox'] as const)),
    ...(env['INDEXER_URL'] ? [] : (['indexer'] as const)),
  ]
}

/**
 * The environment that joins the embedded services and the site on this machine. What is set from outside wins, so that
 * a real service takes over by its variables alone.
 */
export function localEnvironment(ports: Ports, dataDir: string, secrets: Secrets, env: Environment): Environment {
  const site = `http://localhost:${ports.site}`
  const publicSite = env['PUBLIC_SITE_URL'] ?? site
  const ownLake = embeddedServices(env).includes('lake')
  return {
    // React and others are many times slower in their development builds.
    NODE_ENV: 'production',
    PUBLIC_SITE_URL: site,
    ...(ownLake
      ? {
          SANITY_API_HOST: `http://localhost:${ports.lake}`,
          SANITY_TOKEN: secrets.lakeSiteToken,
          SANITY_PREVIEW_TOKEN: secrets.lakePreviewToken,
          LAKE_PORT: String(ports.lake),
          LAKE_PUBLIC_URL: `http://localhost:${ports.lake}`,
          LAKE_ADMIN_TOKEN: secrets.lakeAdminToken,
          LAKE_WEBHOOK_URL: `${site}/api/webhooks/cms`,
          LAKE_ALLOWED_ORIGINS: new URL(publicSite).origin,
        }
      : {}),
    SANITY_PROJECT_ID: 'etalase',
    SANITY_DATASET: 'production',
    SANITY_WEBHOOK_SECRET: secrets.webhookSecret,
    MEILISEARCH_HOST: `http://localhost:${ports.search}`,
    MEILISEARCH_KEY: keyFor(secrets.searchMasterKey, DEFAULT_SEARCH_KEY_UID),
    MEILISEARCH_ADMIN_KEY: keyFor(secrets.searchMasterKey, DEFAULT_ADMIN_KEY_UID),
    SEARCH_PORT: String(ports.search),
    SEARCH_MASTER_KEY: secrets.searchMasterKey,
    INDEXER_URL: `http://localhost:${ports.indexer}`,
    INDEXER_PORT: String(ports.indexer),
    INDEXER_SECRET: secrets.indexerSecret,
    SMTP_URL: `smtp://localhost:${ports.mailboxSmtp}`,
    MAILBOX_HTTP_PORT: String(ports.mailboxHttp),
    MAILBOX_SMTP_PORT: String(ports.mailboxSmtp),
    FORM_SECRET: secrets.formSecret,
    ...env,
    PORT: String(ports.site),
    DATA_DIR: dataDir,
  }
}
