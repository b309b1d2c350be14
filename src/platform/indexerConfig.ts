import { z } from 'zod'
import { type CmsAccess, cmsAccess, cmsVariables, logLevel, port, readEnvironment } from './environment.ts'

/** Everything the indexer reads from its environment. */
const environment = z.object({
  INDEXER_HOST: z.string().default('127.0.0.1'),
  INDEXER_PORT: port.default(4326),
  /** Who asks the indexer for anything must know it. */
  INDEXER_SECRET: z.string().min(32),
  ...cmsVariables,
  MEILISEARCH_HOST: z.url(),
  /** May write indexes. */
  MEILISEARCH_ADMIN_KEY: z.string().min(1),
  LOG_LEVEL: logLevel.default('info'),
})

export interface IndexerConfig {
  readonly listen: { readonly host: string; readonly port: number }
  readonly secret: string
  readonly sanity: CmsAccess
  readonly search: { readonly host: string; readonly adminKey: string }
  readonly logLevel: z.output<typeof logLevel>
}

/** Parses an environment into the indexer's configuration. @throws ConfigError */
export function parseIndexerConfig(env: Readonly<Record<string, string | undefined>>): IndexerConfig {
  const e = readEnvironment(environment, env)
  return {
    listen: { host: e.INDEXER_HOST, port: e.INDEXER_PORT },
    secret: e.INDEXER_SECRET,
    sanity: cmsAccess(e),
    search: { host: e.MEILISEARCH_HOST, adminKey: e.MEILISEARCH_ADMIN_KEY },
    logLevel: e.LOG_LEVEL,
  }
}
