import { Meilisearch } from 'meilisearch'
import { PRODUCTS_INDEX } from '#discovery/index/settings.ts'
import { localEnvironment, portsFrom } from '#scripts/localEnvironment.ts'
import { loadSecrets } from '#scripts/secrets.ts'
import { environmentOf, servicesOf } from '../support/processes.ts'
import { place } from './place.ts'
import { expect, test } from './site.ts'

/** Each process of the started product holds the keys that it works with, and no others. */
const port = Number(new URL(place.site).port)
const {
  MEILISEARCH_HOST = '',
  MEILISEARCH_KEY = '',
  MEILISEARCH_ADMIN_KEY = '',
} = localEnvironment(portsFrom(port), place.dataDir, loadSecrets(place.dataDir), {})

test.describe('the running processes', () => {
  test.skip(process.platform !== 'linux' || place.supervisor === undefined, 'their environments can’t be read')

  test('but for the indexer hold no key that writes the index', () => {
    const services = servicesOf(place.supervisor ?? 0)
    expect([...services.keys()]).toContain('site')
    const holders = [...services].filter(([, pid]) =>
      Object.values(environmentOf(pid)).some((value) => value.includes(MEILISEARCH_ADMIN_KEY)),
    )
    expect(holders.map(([name]) => name)).toEqual(['indexer'])
  })

  test('search with a key that may do nothing else', async () => {
    const site = environmentOf(servicesOf(place.supervisor ?? 0).get('site') ?? 0)
    expect(site['MEILISEARCH_KEY']).toBe(MEILISEARCH_KEY)
    const client = new Meilisearch({ host: MEILISEARCH_HOST, apiKey: MEILISEARCH_KEY })
    const products = client.index(PRODUCTS_INDEX)
    expect((await products.search('tempe')).hits.length).toBeGreaterThan(0)
    const refused = expect.objectContaining({ cause: expect.objectContaining({ code: 'invalid_api_key' }) })
    for (const attempt of [
      () => products.addDocuments([{ id: 'product-of-a-stranger' }]),
      () => products.deleteAllDocuments(),
      () => products.updateSettings({ stopWords: ['tempe'] }),
      () => client.deleteIndex(PRODUCTS_INDEX),
      () => products.getDocuments(),
      () => client.getKeys(),
    ]) {
      const failure: unknown = await attempt().then(
        () => 'was done',
        (error: unknown) => error,
      )
      expect(failure).toEqual(refused)
    }
  })
})

test('a browser that searches asks the site alone, and is given no key', async ({ page, problems: _ }) => {
  const origins = new Set<string>()
  const bodies: Promise<string>[] = []
  page.on('response', (response) => {
    origins.add(new URL(response.url()).origin)
    if (/html|script|json/.test(response.headers()['content-type'] ?? '')) bodies.push(response.text().catch(() => ''))
  })
  await page.goto('/produk')
  await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' })
  await page.locator('#discovery-text').fill('keripik')
  await expect(page.getByRole('option').first()).toBeVisible()
  const text = (await Promise.all(bodies)).join('\n')
  expect(text.length).toBeGreaterThan(10_000)
  expect(text).not.toContain(MEILISEARCH_KEY)
  expect(text).not.toContain(MEILISEARCH_ADMIN_KEY)
  expect([...origins].filter((origin) => origin !== 'null')).toEqual([place.site])
})
