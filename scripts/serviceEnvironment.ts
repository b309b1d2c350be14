/** Variables that hold secrets, and the services that work with them; no other one is given them. */
const HOLDERS: Readonly<Record<string, readonly string[]>> = {
  LAKE_ADMIN_TOKEN: ['lake'],
  SEARCH_MASTER_KEY: ['search'],
  SANITY_TOKEN: ['lake', 'indexer', 'site'],
  SANITY_PREVIEW_TOKEN: ['lake', 'site'],
  SANITY_WEBHOOK_SECRET: ['lake', 'site'],
  MEILISEARCH_KEY: ['site'],
  MEILISEARCH_ADMIN_KEY: ['indexer'],
  INDEXER_SECRET: ['indexer', 'site'],
  FORM_SECRET: ['site'],
  DATABASE_URL: ['site'],
  SMTP_URL: ['lake', 'site'],
}

/** What of the environment a service (`scripts/services/<name>.ts`) is given. */
export function serviceEnvironment<T>(name: string, env: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(env).filter(([variable]) => HOLDERS[variable]?.includes(name) ?? true))
}
