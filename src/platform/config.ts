import { z } from 'zod'
import { type CmsAccess, cmsAccess, cmsVariables, logLevel, port, readEnvironment } from './environment.ts'

/** Everything the site reads from its environment, parsed once. */
const environment = z.object({
  /** The address visitors use; links, the host check and secure cookies follow it. */
  PUBLIC_SITE_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:4321'),
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(4321),
  /** Further host names to answer to, comma separated. */
  EXTRA_HOSTS: z.string().default(''),
  /** How many reverse proxies stand in front; the client's address is taken from exactly that many hops. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  DATA_DIR: z.string().default('var'),
  ...cmsVariables,
  /** Reads drafts, for previews; absent: there are none. */
  SANITY_PREVIEW_TOKEN: z.string().min(1).optional(),
  SANITY_WEBHOOK_SECRET: z.string().min(16),
  MEILISEARCH_HOST: z.url(),
  /** May search and nothing else. */
  MEILISEARCH_KEY: z.string().min(1),
  MEILISEARCH_ADMIN_KEY: z.never({ error: 'only the indexer may have this key' }).optional(),
  INDEXER_URL: z.url({ protocol: /^https?$/ }),
  INDEXER_SECRET: z.string().min(32),
  /** PostgreSQL; absent: PGlite under DATA_DIR. */
  DATABASE_URL: z.url().optional(),
  SMTP_URL: z.url(),
  MAIL_FROM: z.string().default('Etalase Malang <etalase@malang.example>'),
  /** Keys for form tickets and private links' signatures. */
  FORM_SECRET: z.string().min(32),
  LOG_LEVEL: logLevel.default('info'),
})

export interface Config {
  readonly site: { readonly url: URL; readonly hosts: ReadonlySet<string>; readonly secure: boolean }
  readonly listen: { readonly host: string; readonly port: number }
  readonly trustedProxies: number
  readonly dataDir: string
  readonly sanity: CmsAccess & { readonly previewToken?: string | undefined; readonly webhookSecret: string }
  readonly search: { readonly host: string; readonly key: string }
  readonly indexer: { readonly url: string; readonly secret: string }
  readonly databaseUrl?: string | undefined
  readonly mail: { readonly smtpUrl: string; readonly from: string }
  readonly formSecret: string
  readonly logLevel: z.output<typeof logLevel>
}

/** Parses an environment into the site's configuration. @throws ConfigError */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const e = readEnvironment(environment, env)
  const url = new URL(e.PUBLIC_SITE_URL)
  const extra = e.EXTRA_HOSTS.split(',')
    .map((host) => host.trim().toLowerCase())
    .filter(Boolean)
  return {
    site: { url, hosts: new Set([url.host, ...extra]), secure: url.protocol === 'https:' },
    listen: { host: e.HOST, port: e.PORT },
    trustedProxies: e.TRUSTED_PROXIES,
    dataDir: e.DATA_DIR,
    sanity: { ...cmsAccess(e), previewToken: e.SANITY_PREVIEW_TOKEN, webhookSecret: e.SANITY_WEBHOOK_SECRET },
    search: { host: e.MEILISEARCH_HOST, key: e.MEILISEARCH_KEY },
    indexer: { url: e.INDEXER_URL, secret: e.INDEXER_SECRET },
    databaseUrl: e.DATABASE_URL,
    mail: { smtpUrl: e.SMTP_URL, from: e.MAIL_FROM },
    formSecret: e.FORM_SECRET,
    logLevel: e.LOG_LEVEL,
  }
}
