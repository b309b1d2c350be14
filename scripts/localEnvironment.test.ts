import { describe, expect, it } from 'vitest'
import { parseConfig } from '#platform/config.ts'
import { parseIndexerConfig } from '#platform/indexerConfig.ts'
import { embeddedServices, localEnvironment, portsFrom } from './localEnvironment.ts'
import { serviceEnvironment } from './serviceEnvironment.ts'

const SECRETS = {
  lakeAdminToken: 'a'.repeat(43),
  lakeSiteToken: 'b'.repeat(43),
  lakePreviewToken: 'f'.repeat(43),
  webhookSecret: 'c'.repeat(43),
  searchMasterKey: 'd'.repeat(43),
  indexerSecret: 'g'.repeat(43),
  formSecret: 'e'.repeat(43),
}
const environment = (port: number, env: Record<string, string> = {}) =>
  localEnvironment(portsFrom(port, env), '/data', SECRETS, env)
const siteConfig = (port: number) => parseConfig(serviceEnvironment('site', environment(port)))
const indexerConfig = (port: number) => parseIndexerConfig(serviceEnvironment('indexer', environment(port)))

describe('the environment on one machine', () => {
  it('is all that the site’s configuration asks for', () => {
    const config = siteConfig(5000)
    expect(config.site.url.href).toBe('http://localhost:5000/')
    expect(config.listen.port).toBe(5000)
    expect(config.sanity.apiHost).toBe('http://localhost:5001')
    expect(config.search.host).toBe('http://localhost:5002')
    expect(config.mail.smtpUrl).toBe('smtp://localhost:5004')
    expect(config.dataDir).toBe('/data')
  })

  it('is all that the indexer asks for, where the site looks for it', () => {
    const { listen, secret, sanity, search } = indexerConfig(5000)
    expect(siteConfig(5000).indexer).toEqual({ url: `http://localhost:${listen.port}`, secret })
    expect(listen).toEqual({ host: '127.0.0.1', port: 5005 })
    expect(sanity).toMatchObject({ apiHost: 'http://localhost:5001', token: SECRETS.lakeSiteToken })
    expect(search.host).toBe('http://localhost:5002')
  })

  it('gives nobody who only reads the lake the right to write it, and the index to the indexer alone', () => {
    const site = siteConfig(5000)
    const indexer = indexerConfig(5000)
    expect([site.sanity.token, indexer.sanity.token]).toEqual([SECRETS.lakeSiteToken, SECRETS.lakeSiteToken])
    expect(site.search.key).not.toBe(indexer.search.adminKey)
    expect([site.search.key, indexer.search.adminKey]).not.toContain(SECRETS.searchMasterKey)
    expect(JSON.stringify(serviceEnvironment('site', environment(5000)))).not.toContain(indexer.search.adminKey)
  })

  it('gives each service the secrets that it works with, and no others', () => {
    const env = environment(5000)
    const held = (service: string) => {
      const values = Object.values(serviceEnvironment(service, env))
      return Object.entries(SECRETS).flatMap(([name, value]) => (values.includes(value) ? [name] : []))
    }
    expect(held('mailbox')).toEqual([])
    expect(held('search')).toEqual(['searchMasterKey'])
    expect(held('lake')).toEqual(['lakeAdminToken', 'lakeSiteToken', 'lakePreviewToken', 'webhookSecret'])
    expect(held('indexer')).toEqual(['lakeSiteToken', 'indexerSecret'])
    expect(held('site')).toEqual(['lakeSiteToken', 'lakePreviewToken', 'webhookSecret', 'indexerSecret', 'formSecret'])
    for (const service of ['lake', 'search', 'mailbox']) {
      const { MEILISEARCH_KEY, MEILISEARCH_ADMIN_KEY } = serviceEnvironment(service, env)
      expect([MEILISEARCH_KEY, MEILISEARCH_ADMIN_KEY]).toEqual([undefined, undefined])
    }
  })

  it('listens on the port of the command line, whatever PORT says', () => {
    expect(environment(5000, { PORT: '6000' })['PORT']).toBe('5000')
  })

  it('finds a service whose port was set apart', () => {
    const env = environment(5000, { LAKE_PORT: '7001', SEARCH_PORT: '7002', MAILBOX_SMTP_PORT: '7004' })
    expect(env).toMatchObject({
      LAKE_PORT: '7001',
      SANITY_API_HOST: 'http://localhost:7001',
      MEILISEARCH_HOST: 'http://localhost:7002',
      SMTP_URL: 'smtp://localhost:7004',
    })
  })

  it('starts only the services that no real one is named for', () => {
    expect(embeddedServices({})).toEqual(['lake', 'search', 'mailbox', 'indexer'])
    expect(embeddedServices({ SANITY_TOKEN: 'real' })).toEqual(['search', 'mailbox', 'indexer'])
    expect(embeddedServices({ MEILISEARCH_HOST: 'https://search.test', SMTP_URL: 'smtp://mail.test' })).toEqual([
      'lake',
      'indexer',
    ])
    expect(embeddedServices({ INDEXER_URL: 'http://indexer.test' })).toEqual(['lake', 'search', 'mailbox'])
  })

  it('leaves a real Sanity alone: no embedded address stands in its way', () => {
    const env = environment(5000, { SANITY_TOKEN: 'real', SANITY_PROJECT_ID: 'abc123' })
    expect(env).toMatchObject({ SANITY_TOKEN: 'real', SANITY_PROJECT_ID: 'abc123' })
    expect(env).not.toHaveProperty('SANITY_API_HOST')
  })
})
