import { type Config, parseConfig } from '#platform/config.ts'

/** An environment with all that the site asks for; nothing listens at its addresses. */
export const SITE_ENVIRONMENT = {
  PUBLIC_SITE_URL: 'http://etalase.test',
  PORT: '0',
  SANITY_API_HOST: 'http://127.0.0.1:9',
  SANITY_TOKEN: 'a-token-for-the-site',
  SANITY_WEBHOOK_SECRET: 'a-webhook-secret-of-tests',
  MEILISEARCH_HOST: 'http://127.0.0.1:9',
  MEILISEARCH_KEY: 'search-key',
  INDEXER_URL: 'http://127.0.0.1:9',
  INDEXER_SECRET: 'thirty-two-characters-for-indexer',
  SMTP_URL: 'smtp://127.0.0.1:9',
  FORM_SECRET: 'thirty-two-characters-of-a-secret',
} as const

/** The site's configuration for a test, with some variables set otherwise. */
export function siteConfig(over: Readonly<Record<string, string>> = {}): Config {
  return parseConfig({ ...SITE_ENVIRONMENT, ...over })
}
