import { z } from 'zod'

/** Everything the site reads from its environment, parsed once. No other module reads `process.env`. */
const environment = z.object({
  /** The address visitors use; links, the host check and secure cookies follow it. */
  PUBLIC_SITE_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:4321'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4321),
  /** Further host names to answer to, comma separated. */
  EXTRA_HOSTS: z.string().default(''),
  /** How many reverse proxies stand in front; the client's address is taken from exactly that many hops. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  DATA_DIR: z.string().default('var'),
  SANITY_PROJECT_ID: z.string().default('etalase'),
  SANITY_DATASET: z.string().default('production'),
  /** Names the embedded lake; absent for a real Sanity project. */
  SANITY_API_HOST: z.url().optional(),
  SANITY_TOKEN: z.string().min(1),
  /** Reads drafts, for previews; absent: there are none. */
  SANITY_PREVIEW_TOKEN: z.string().min(1).optional(),
  SANITY_WEBHOOK_SECRET: z.string().min(16),
  MEILISEARCH_HOST: z.url(),
  /** Search-only key, for pages. */
  MEILISEARCH_KEY: z.string().min(1),
  /** Key that may write indexes, for the indexer alone. */
  MEILISEARCH_ADMIN_KEY: z.string().min(1),
  /** PostgreSQL; absent: PGlite under DATA_DIR. */
  DATABASE_URL: z.url().optional(),
  SMTP_URL: z.url(),
  MAIL_FROM: z.string().default('Etalase Malang <etalase@malang.example>'),
  /** Keys for form tickets and private links' signatures. */
  FORM_SECRET: z.string().min(32),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

export interface Config {
  readonly site: { readonly url: URL; readonly hosts: ReadonlySet<string>; readonly secure: boolean }
  readonly listen: { readonly host: string; readonly port: number }
  readonly trustedProxies: number
  readonly dataDir: string
  readonly sanity: {
    readonly projectId: string
    readonly dataset: string
    readonly apiHost?: string | undefined
    readonly token: string
    readonly previewToken?: string | undefined
    readonly webhookSecret: string
  }
  readonly search: { readonly host: string; readonly key: string; readonly adminKey: string }
  readonly databaseUrl?: string | undefined
  readonly mail: { readonly smtpUrl: string; readonly from: string }
  readonly formSecret: string
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
}

/** Thrown when the environment is incomplete; the message names each variable and what is wrong with it. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** Parses an environment into the site's configuration. @throws ConfigError */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = environment.safeParse(given)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new ConfigError(
      `The environment is not complete. ${problems.join('; ')}. See docs/operations.md for each variable.`,
    )
  }
  const e = parsed.data
  const url = new URL(e.PUBLIC_SITE_URL)
  const extra = e.EXTRA_HOSTS.split(',')
    .map((host) => host.trim().toLowerCase())
    .filter(Boolean)
  return {
    site: { url, hosts: new Set([url.host, ...extra]), secure: url.protocol === 'https:' },
    listen: { host: e.HOST, port: e.PORT },
    trustedProxies: e.TRUSTED_PROXIES,
    dataDir: e.DATA_DIR,
    sanity: {
      projectId: e.SANITY_PROJECT_ID,
      dataset: e.SANITY_DATASET,
      apiHost: e.SANITY_API_HOST,
      token: e.SANITY_TOKEN,
      previewToken: e.SANITY_PREVIEW_TOKEN,
      webhookSecret: e.SANITY_WEBHOOK_SECRET,
    },
    search: { host: e.MEILISEARCH_HOST, key: e.MEILISEARCH_KEY, adminKey: e.MEILISEARCH_ADMIN_KEY },
    databaseUrl: e.DATABASE_URL,
    mail: { smtpUrl: e.SMTP_URL, from: e.MAIL_FROM },
    formSecret: e.FORM_SECRET,
    logLevel: e.LOG_LEVEL,
  }
}
