import { describe, expect, it } from 'vitest'
import { SITE_ENVIRONMENT } from '../../tests/support/siteConfig.ts'
import { parseConfig } from './config.ts'
import { ConfigError } from './environment.ts'

const problemOf = (over: Record<string, string | undefined>) => {
  try {
    parseConfig({ ...SITE_ENVIRONMENT, ...over })
    return undefined
  } catch (error) {
    return error instanceof ConfigError ? error.message : String(error)
  }
}

describe('the configuration', () => {
  it('needs few variables, and has defaults for the others', () => {
    const config = parseConfig({ ...SITE_ENVIRONMENT, PORT: undefined, HOST: '' })
    expect(config).toMatchObject({
      site: { secure: false },
      listen: { host: '127.0.0.1', port: 4321 },
      trustedProxies: 0,
      dataDir: 'var',
      logLevel: 'info',
      sanity: { projectId: 'etalase', dataset: 'production' },
    })
    expect(config.databaseUrl).toBeUndefined()
  })

  it('names every variable that is missing or wrong, in one sentence', () => {
    const message = problemOf({ SANITY_TOKEN: undefined, FORM_SECRET: 'short', PORT: 'many', LOG_LEVEL: 'loud' })
    for (const name of ['SANITY_TOKEN', 'FORM_SECRET', 'PORT', 'LOG_LEVEL', 'docs/operations.md']) {
      expect(message).toContain(name)
    }
  })

  it('never repeats a value, which may be a secret', () => {
    const canary = 'canary-9f2'
    const message = problemOf({ FORM_SECRET: canary, SMTP_URL: canary, SANITY_WEBHOOK_SECRET: canary, PORT: canary })
    expect(message).toContain('FORM_SECRET')
    expect(message).not.toContain(canary)
  })

  it.each([
    ['PUBLIC_SITE_URL', 'ftp://etalase.test'],
    ['PUBLIC_SITE_URL', 'etalase'],
    ['PORT', '70000'],
    ['TRUSTED_PROXIES', '-1'],
    ['TRUSTED_PROXIES', '1.5'],
    ['MEILISEARCH_ADMIN_KEY', 'which only the indexer may have'],
  ])('refuses %s=%s', (name, value) => {
    expect(problemOf({ [name]: value })).toContain(name)
  })

  it('answers for its public host and the further ones', () => {
    const { site } = parseConfig({
      ...SITE_ENVIRONMENT,
      PUBLIC_SITE_URL: 'https://Etalase.test/',
      EXTRA_HOSTS: ' a.test ,, B.test:8080',
    })
    expect([...site.hosts]).toEqual(['etalase.test', 'a.test', 'b.test:8080'])
    expect(site.secure).toBe(true)
  })
})
